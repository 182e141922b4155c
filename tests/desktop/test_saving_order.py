"""What was typed later stays: an older value that was not taken never follows it."""

from typing import Any

import pytest

from db.errors import Refused, Unavailable
from desktop.saving.drafts import Drafts
from desktop.saving.records import Deed, Owner


class Queue:
    """Answers when the test says so."""

    def __init__(self) -> None:
        self.acts: list[tuple[dict[str, Any], Any, Any, Any]] = []

    def act(self, _action: Any, *, done: Any, refused: Any, failed: Any, **fields: Any) -> None:
        self.acts.append((fields, done, refused, failed))

    def report(self, error: Exception) -> None:
        raise error


@pytest.mark.parametrize("error", [Unavailable("full"), Refused("no", field="place")])
def test_an_older_value_is_not_handed_in_after_a_newer_one(qapp: Any, error: Exception) -> None:
    queue = Queue()
    drafts = Drafts(queue)
    saving = drafts.saving(Owner("case", "claim"), lambda values: Deed(print, (), dict(values)))
    saving.refused.connect(lambda *_: None)
    saving.touch("quote", "old")
    saving.touch("place", "bad")
    saving.flush()
    saving.touch("quote", "new")
    saving.flush()
    queue.acts[0][2 if isinstance(error, Refused) else 3](error)
    queue.acts[1][1](None)
    drafts.flush_failed()
    handed_in = [fields["quote"] for fields, *_ in queue.acts if "quote" in fields]
    assert handed_in == ["old", "new"]
    assert saving.values() == {"place": "bad"}
