"""What the service talks about: spans, articles, meanings, times, events, timelines."""
