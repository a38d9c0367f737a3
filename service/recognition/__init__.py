"""The rule engine: one scan for triggers, rules only there, neighbours joined, overlaps settled."""
