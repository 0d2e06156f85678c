"""careercli: careers side by side, with the figures and how sure they are."""

__version__ = "0.1.0"
