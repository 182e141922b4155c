"""The analysis: blocks of text that bind their sentences to evidence."""
