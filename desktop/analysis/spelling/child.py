"""Run as a process of its own: reads words as lines of JSON, answers which are known.

Hunspell holds Python's lock while it loads (an Arabic dictionary: a second) and while it thinks of
suggestions (up to half a second), so on a thread it would stop the window.
"""

import json
import sys
from typing import Any

from hunspell import Hunspell

_MOST = 8  # suggestions


def main(folder: str, name: str) -> None:
    """Answer until the input ends: {"check": [word]} or {"suggest": word}."""
    speller = Hunspell(name, hunspell_data_dir=folder)
    for line in sys.stdin.buffer:
        asked = json.loads(line)
        answer = _check(speller, asked["check"]) if "check" in asked else _suggest(speller, asked)
        sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n")
        sys.stdout.buffer.flush()


def _check(speller: Any, words: list[str]) -> dict[str, Any]:
    return {"known": {word: _knows(speller, word) for word in words}}


def _knows(speller: Any, word: str) -> bool:
    try:
        return bool(speller.spell(word))
    except UnicodeError:  # a letter that the dictionary's encoding lacks is none of its language
        return True


def _suggest(speller: Any, asked: dict[str, Any]) -> dict[str, Any]:
    word = asked["suggest"]
    try:
        found = list(speller.suggest(word))[:_MOST]
    except UnicodeError:
        found = []
    return {"suggest": word, "words": found}


if __name__ == "__main__":
    main(*sys.argv[1:])
