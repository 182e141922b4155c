"""What a new password must be; one that is in use stays good, however short."""

from db.errors import Refused
from resources.i18n import tr

LEAST = 8
"""Characters (NIST SP 800-63B, revision 3, 5.1.1.1)."""
MOST = 1024
"""Characters; more than any passphrase, less than a paste gone wrong."""


def chosen(password: str, field: str = "password", *, shared: bool = False) -> str:
    """Return a new password as it stands.

    Raises Refused for one that is blank, too short, endless or no text. One that is `shared` with
    everybody, as at the sample desk, may be short.
    """
    if not password.strip():
        raise Refused(tr("A password cannot be blank."), field=field)
    if len(password) < LEAST and not shared:
        raise Refused(tr("A password has at least {least} characters.", least=LEAST), field=field)
    if len(password) > MOST:
        raise Refused(tr("A password has at most {limit} characters.", limit=MOST), field=field)
    if not _is_text(password):
        raise Refused(tr("A password cannot hold a character that no text has."), field=field)
    return password


def _is_text(password: str) -> bool:
    """Tell whether there is no lone surrogate in it."""
    try:
        password.encode()
    except UnicodeEncodeError:
        return False
    return True
