"""The core of the fact-check workbench; it knows nothing of windows."""

__version__ = "0.1.0"
