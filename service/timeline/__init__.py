"""From dated tellings to entries: one for each event, in order of time."""
