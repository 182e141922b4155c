"""Signing keys of people: Ed25519, sealed by a password with Argon2id and AES-GCM (STORE.md)."""

import secrets
import unicodedata
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from db.errors import Refused, Unavailable
from db.records import Person
from db.rules import passwords
from resources.i18n import tr

MEMORY_KIB, ITERATIONS, LANES = 64 * 1024, 3, 4
"""Argon2id's cost: 64 MiB, 3 passes, 4 lanes; 183 ms where STORE.md measured it."""
_MOST = (1 << 20, 16, 16)
"""The greatest cost that is paid: above 1 GiB, 16 passes and 16 lanes a key was altered."""
SALT_BYTES, NONCE_BYTES = 16, 12


@dataclass(frozen=True, slots=True)
class Signer:
    """A person who has signed in, with their key unlocked."""

    person: Person
    key: Ed25519PrivateKey = field(repr=False)

    def sign(self, event_id: str) -> str:
        """Return the Ed25519 signature over an event's id, both in hex."""
        return self.key.sign(bytes.fromhex(event_id)).hex()


def new_key() -> Ed25519PrivateKey:
    """Make a private key."""
    return Ed25519PrivateKey.generate()


def public_hex(key: Ed25519PrivateKey) -> str:
    """Return the public half in hex."""
    return key.public_key().public_bytes_raw().hex()


def seal(key: Ed25519PrivateKey, password: str, person_id: str) -> str:
    """Lock a private key under a password; the text carries its own parameters."""
    salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(NONCE_BYTES)
    cost = (MEMORY_KIB, ITERATIONS, LANES)
    secret = _derive(password, salt, cost)
    sealed = AESGCM(secret).encrypt(nonce, key.private_bytes_raw(), person_id.encode())
    return "$".join(["argon2id", *map(str, cost), salt.hex(), nonce.hex(), sealed.hex()])


def unseal(sealed_key: str, password: str, person_id: str) -> Ed25519PrivateKey:
    """Unlock a private key; Refused when the password is not the one it was sealed under.

    Raises Unavailable for what `seal` did not write.
    """
    try:
        cost, salt, nonce, sealed = _parts(sealed_key)
        secret = _derive(password[:passwords.MOST], salt, cost)
        raw = AESGCM(secret).decrypt(nonce, sealed, person_id.encode())
    except (InvalidTag, UnicodeEncodeError):
        raise Refused(tr("This is not the password."), field="password") from None
    except ValueError as error:
        raise Unavailable(tr("The key of this person is damaged; restore a backup.")) from error
    return Ed25519PrivateKey.from_private_bytes(raw)


def verifies(public_key: str, event_id: str, signature: str) -> bool:
    """Whether a signature over an event's id was made with the private half of this key."""
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key))
        key.verify(bytes.fromhex(signature), bytes.fromhex(event_id))
    except (InvalidSignature, ValueError):
        return False
    return True


def _parts(sealed_key: str) -> tuple[tuple[int, int, int], bytes, bytes, bytes]:
    """Return cost, salt, nonce and the sealed bytes; ValueError for what `seal` did not write."""
    kind, memory, iterations, lanes, *rest = sealed_key.split("$")
    cost = (int(memory), int(iterations), int(lanes))
    if kind != "argon2id" or any(one > most for one, most in zip(cost, _MOST, strict=True)):
        raise ValueError("no key of ours")
    salt, nonce, sealed = (bytes.fromhex(part) for part in rest)
    return cost, salt, nonce, sealed


def _derive(password: str, salt: bytes, cost: tuple[int, int, int]) -> bytes:
    memory, iterations, lanes = cost
    kdf = Argon2id(
        salt=salt, length=32, iterations=iterations, lanes=lanes, memory_cost=memory
    )
    typed = unicodedata.normalize("NFC", password)  # keyboards differ in how they write an accent
    return kdf.derive(typed.encode())
