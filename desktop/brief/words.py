"""The brief's own words: they go with the case, never with the window that prints it."""


def printed(sentence: str, **values: object) -> str:
    """Return a sentence of the brief, its `{names}` filled in; values are never read as a format.

    The same snapshot gives the same bytes whatever language the person at the screen reads.
    """
    return sentence.format(**values)
