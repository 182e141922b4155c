"""Tips for text that people wrote: Qt would read a tip that looks like HTML as HTML."""


def plain(text: str) -> str:
    """Return the text so that a tip shows it letter by letter, never as markup."""
    if "<" not in text and "&" not in text:
        return text
    return f"<qt>{text.replace('&', '&amp;').replace('<', '&lt;')}</qt>"
