"""The register of the desk's corrections: seen in the window, printed for readers."""
