"""Imports PySide without what it compiles at every start and hardly ever uses.

PySide carries the Python text that words its errors inside its library, where Python cannot keep it
compiled: that is a third of the start of an empty window. Here each of those modules is compiled
when something of it is first asked for, which is when a call was wrong.
"""

import builtins
import importlib
import importlib.util
import sys
from collections.abc import Callable
from functools import partial
from types import CodeType, ModuleType
from typing import Any

_LATE = tuple(
    f"shibokensupport/signature/{name}.py" for name in (
        "errorhandler", "layout", "lib/enum_sig", "lib/pyi_generator", "lib/tool", "mapping",
        "parser",
    )
)
_STANDING_IN = f"""
def __getattr__(name):
    from {__name__} import load
    return load({{0!r}}, globals(), name)


def update_mapping():  # the library looks for this one in the module's dict
    return __getattr__("update_mapping")()
"""
_compile = builtins.compile
_waiting: dict[str, Callable[[], CodeType]] = {}


def import_qt() -> None:
    """Import PySide; one that is built otherwise is imported as ever."""
    builtins.compile = _compile_late  # for this import alone
    try:
        importlib.import_module("PySide6.QtCore")
    finally:
        builtins.compile = _compile


def put_off(name: str, **known: Any) -> None:
    """Let a module that others import, and we do without, be loaded when it is first asked of.

    What is `known` can be had from it before. (LazyLoader of importlib.util does not do: since
    Python 3.7 the import statement itself asks a module for its `__spec__`.)
    """
    spec = importlib.util.find_spec(name)
    if name in sys.modules or spec is None:
        return
    standing_in = importlib.util.module_from_spec(spec)
    vars(standing_in).update(known, __getattr__=partial(_load, name, standing_in))
    sys.modules[name] = standing_in


def load(file: str, module: dict[str, Any], name: str) -> Any:
    """Run the text of a module that stood empty, and return what was asked of it.

    Raises AttributeError where it has no such thing.
    """
    text = _waiting.pop(file, None)
    if text is not None:
        del module["__getattr__"], module["update_mapping"]
        exec(text(), module)  # noqa: S102 - what PySide would have run itself
    if name not in module:
        raise AttributeError(f"module {module['__name__']!r} has no attribute {name!r}")
    return module[name]


def _load(name: str, standing_in: ModuleType, wanted: str) -> Any:
    """Import the module that something else stood in for, and return what was asked of it."""
    if sys.modules.get(name) is standing_in:
        del sys.modules[name]
    return getattr(importlib.import_module(name), wanted)


def _compile_late(source: Any, filename: Any, *rest: Any, **named: Any) -> Any:
    if filename not in _LATE:
        return _compile(source, filename, *rest, **named)
    _waiting[filename] = partial(_compile, source, filename, *rest, **named)
    return _compile(_STANDING_IN.format(filename), filename, "exec")
