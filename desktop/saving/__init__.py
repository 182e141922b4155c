"""How what is typed reaches the desk, and what becomes of it until then."""
