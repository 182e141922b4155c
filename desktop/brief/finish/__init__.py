"""The file around the pages: objects, structure, metadata, colour, attachments."""
