"""What went wrong, for whoever waited for it: the shell tells it as well."""

from resources.i18n import tr


def sentence(error: Exception) -> str:
    """Return what a person is told; of a mistake of ours only that it is one."""
    return getattr(error, "sentence", "") or tr("Stet itself went wrong there.")
