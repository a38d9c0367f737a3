"""All the words of each language, one folder a language."""
