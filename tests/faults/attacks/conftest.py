"""Who has the file and knows its format is still named: every attack by a sentence of its own.

What no check can see without something that lies elsewhere is a test here, too.
"""

import pytest

from tests import desks
from tests.faults.attacks.scene import Scene


@pytest.fixture
def scene(tmp_path):
    with desks.newsdesk_in(tmp_path) as room:
        yield Scene(room)
