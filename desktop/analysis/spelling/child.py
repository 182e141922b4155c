"""Run as a process of its own: reads words as lines of JSON, answers which are known.

Hunspell holds Python's lock while it loads (an Arabic dictionary: a second) and while it thinks of
suggestions (up to half a second), so on a thread it would stop the window.
"""

import json
import sys
from contextlib import suppress
from typing import Any

from hunspell import Hunspell

_MOST = 8  # suggestions


def main(*places: str) -> None:
    """Answer until the input ends: {"check": [word]} or {"suggest": word}.

    `places` are folder and name of each dictionary in turn; what one of them knows is right.
    """
    spellers = [
        Hunspell(name, hunspell_data_dir=folder)
        for folder, name in zip(places[::2], places[1::2], strict=True)
    ]
    for line in sys.stdin.buffer:
        asked = json.loads(line)
        answer = _check(spellers, asked) if "check" in asked else _suggest(spellers, asked)
        sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n")
        sys.stdout.buffer.flush()


def _check(spellers: list[Any], asked: dict[str, Any]) -> dict[str, Any]:
    words = asked["check"]
    return {"known": {word: any(_knows(each, word) for each in spellers) for word in words}}


def _knows(speller: Any, word: str) -> bool:
    try:
        return bool(speller.spell(word))
    except UnicodeError:  # a letter that the dictionary's encoding lacks is none of its language
        return True


def _suggest(spellers: list[Any], asked: dict[str, Any]) -> dict[str, Any]:
    word = asked["suggest"]
    found: dict[str, None] = {}
    for each in spellers:
        with suppress(UnicodeError):
            found.update(dict.fromkeys(each.suggest(word)))
    return {"suggest": word, "words": list(found)[:_MOST]}


if __name__ == "__main__":
    main(*sys.argv[1:])
