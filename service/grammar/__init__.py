"""What a rule, a language pack and a corpus case are."""
