"""How much memory this process may take, and how much it has taken."""

import sys
from pathlib import Path


def bound_memory(memory: int) -> None:
    """Let this process have *memory* bytes at most, where the system can see to that."""
    if sys.platform in {"win32", "darwin"}:
        return  # Windows has no such limit and macOS does not keep it
    import resource  # noqa: PLC0415  not on every system

    _, most = resource.getrlimit(resource.RLIMIT_AS)
    allowed = memory if most == resource.RLIM_INFINITY else min(memory, most)
    resource.setrlimit(resource.RLIMIT_AS, (allowed, most))


def most_memory_held() -> int:
    """Return the most memory this process has held, in bytes; 0 where the system does not say.

    On Linux the resource usage of a process starts from its parent's: a worker spawned by a large
    program would seem large from its first article on.
    """
    status = Path("/proc/self/status")
    if status.exists():
        words = status.read_text(encoding="ascii", errors="replace").split()
        return int(words[words.index("VmHWM:") + 1]) * 1024 if "VmHWM:" in words else 0
    if sys.platform == "win32":
        return 0
    import resource  # noqa: PLC0415  not on every system

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak * (1 if sys.platform == "darwin" else 1024)
