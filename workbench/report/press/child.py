"""What a process that prints does first: it is not to outlive its parent, nor take all memory."""

import os
import threading

from workbench.memory import bound_memory

MOST_MEMORY = 2 << 30
"""Bytes; a slice takes a tenth of it, unless a single claim of it is a book."""


def begin_as_child() -> None:
    """Bound the memory, and end this process when its standard input does.

    The parent holds the other side of the input open and never writes: when the parent is gone,
    however it went, so is this process.
    """

    def wait() -> None:
        os.read(0, 1)
        os._exit(1)

    bound_memory(MOST_MEMORY)
    threading.Thread(target=wait, daemon=True).start()
