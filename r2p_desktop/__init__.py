"""The working record of a national R2P Focal Point's office."""

__version__ = "0.1.0"
