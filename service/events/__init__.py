"""From sentences to the events they tell, each with its trigger, status and words."""
