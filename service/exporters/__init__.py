"""A timeline written for other programs and for people; each exporter takes the article and what was found in it."""
