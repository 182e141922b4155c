"""The claim: the words checked, who said them, and where they appeared."""
