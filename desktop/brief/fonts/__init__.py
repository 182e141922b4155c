"""The brief's fonts: what each covers, how it shapes a text, and how it goes into a PDF."""
