"""Both versions of a text, from what is shown of them."""

from db.records import Side


def older(stretches):
    """Return the version that was."""
    return "".join(each.text for each in stretches if each.side is not Side.COME)


def newer(stretches):
    """Return the version that is."""
    return "".join(each.text for each in stretches if each.side is not Side.GONE)
