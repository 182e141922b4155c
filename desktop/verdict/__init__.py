"""The verdict: one rating of a scale, with its one-line reason."""
