"""The revision: one hash that changes with any change of a case's content."""

import hashlib
from typing import Any

import rfc8785


def canonical(document: dict[str, Any]) -> bytes:
    """Return a case document in RFC 8785's canonical form: one content, one sequence of bytes."""
    return rfc8785.dumps(document)


def revision(document: dict[str, Any]) -> str:
    """Return the SHA-256 (64 hex digits) of a case document's canonical form."""
    return hashlib.sha256(canonical(document)).hexdigest()
