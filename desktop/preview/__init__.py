"""The brief as it will be printed, before anybody prints it."""
