"""The revision: one hash that changes with any change of a case's content."""

import hashlib
from typing import Any

import rfc8785


def revision(document: dict[str, Any]) -> str:
    """Return the SHA-256 (64 hex digits) of a case document's RFC 8785 canonical form."""
    return hashlib.sha256(rfc8785.dumps(document)).hexdigest()
