"""Whether a process still runs, and when it began: what tells a lock in use from a stale one."""

import ctypes
import os
import sys
from pathlib import Path

_MAY_ASK = 0x1000
"""PROCESS_QUERY_LIMITED_INFORMATION (learn.microsoft.com, Process Security and Access Rights)."""
_NO_SUCH_PROCESS = 87
"""ERROR_INVALID_PARAMETER, with which OpenProcess answers for an id that nobody has."""
_STILL_ACTIVE = 259
"""What GetExitCodeProcess says of a process that has not ended."""


def has_ended(process: int) -> bool:
    """Whether no process of that id runs on this machine; False where the system does not say."""
    if sys.platform == "win32":  # os.kill(process, 0) would press Ctrl+C in its console there
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.restype = ctypes.c_void_p
        handle = ctypes.c_void_p(kernel.OpenProcess(_MAY_ASK, False, process))
        if not handle:
            return ctypes.get_last_error() == _NO_SUCH_PROCESS
        code = ctypes.c_ulong()
        answered = kernel.GetExitCodeProcess(handle, ctypes.byref(code))
        kernel.CloseHandle(handle)
        return bool(answered) and code.value != _STILL_ACTIVE
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False


def born(process: int) -> str:
    """When a process started, in the kernel's words; empty where it does not say.

    A process id is used again after a restart of the machine; its start time is not. A process
    that has ended and was not yet collected (a zombie) counts as ended.
    """
    try:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
        return "ended" if fields[0] == "Z" else fields[19]
    except (OSError, IndexError):
        return ""
