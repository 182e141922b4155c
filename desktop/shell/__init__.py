"""The window that joins the features, and what they all stand on."""
