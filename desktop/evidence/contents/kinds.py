"""Which kinds of files hold words that can be read without a program of their own."""

MAIL = ("message/rfc822", "multipart/related")
PAGES = ("text/html", "application/xhtml+xml")


def is_text(media_type: str) -> bool:
    """Whether a file is letters from its first byte to its last."""
    named = ("application/json", "image/svg+xml", *MAIL, *PAGES)
    return media_type.startswith("text/") or media_type in named
