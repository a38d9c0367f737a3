"""Routes: each decodes, calls and encodes."""
