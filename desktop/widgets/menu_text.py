"""Words that people wrote in a menu or on a button: Qt would underline the letter after a "&"."""


def plain(text: str) -> str:
    """Return the text so that a menu shows it letter by letter."""
    return text.replace("&", "&&")
