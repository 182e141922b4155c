"""The list of cases, a new case, and the notes of the case in view."""
