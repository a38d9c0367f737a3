"""The text as received, cut into sentences that keep their offsets."""
