"""The two errors a person may meet, each with a kind of its own; all else is a bug."""

from db.records.gate import Gate


class Refused(Exception):
    """A rule says no: one sentence, the gates that are not met, and the field it concerns."""

    def __init__(self, sentence: str, *, gates: tuple[Gate, ...] = (), field: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.gates = gates
        self.field = field


class SlowedDown(Refused):
    """Wrong passwords came too fast: the next may be tried after `seconds`."""

    def __init__(self, sentence: str, seconds: float) -> None:
        super().__init__(sentence, field="password")
        self.seconds = seconds


class Unavailable(Exception):
    """Disk, lock or damage: one sentence that says what is safe and what to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class InUse(Unavailable):
    """Another process holds the desk; where that runs `here`, it can be read beside it."""

    def __init__(self, sentence: str, *, here: bool) -> None:
        super().__init__(sentence)
        self.here = here
