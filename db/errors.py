"""The two errors a person may meet; every other exception is a bug."""

from db.records.gate import Gate


class Refused(Exception):
    """A rule says no: one sentence, the gates that are not met, and the field it concerns."""

    def __init__(self, sentence: str, *, gates: tuple[Gate, ...] = (), field: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.gates = gates
        self.field = field


class Unavailable(Exception):
    """Disk, lock or damage: one sentence that says what is safe and what to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence
