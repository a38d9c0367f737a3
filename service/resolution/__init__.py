"""From what the words mean to where that lies in time."""
