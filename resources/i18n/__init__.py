"""Translation for strings outside Qt: one function, English when no catalogue is chosen."""

from collections.abc import Mapping

_catalogue: dict[str, str] = {}


def use(catalogue: Mapping[str, str]) -> None:
    """Choose the catalogue (English sentence -> translation) for the rest of the process."""
    _catalogue.clear()
    _catalogue.update(catalogue)


def tr(sentence: str, **values: object) -> str:
    """Return the sentence in the chosen language, its `{names}` filled in.

    Values are data: they are inserted once and never read as a format themselves.
    """
    return _catalogue.get(sentence, sentence).format(**values)
