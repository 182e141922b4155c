"""Tips for text that people wrote: Qt would read a tip that looks like HTML as HTML."""

from html import escape


def plain(text: str) -> str:
    """Return the text so that a tip shows it letter by letter, never as markup."""
    return f"<qt>{escape(text)}</qt>" if "<" in text or "&" in text else text
