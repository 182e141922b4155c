"""From the desk's text to placed glyphs: order, breaks, shapes, lines, and their drawing."""
