"""The printed brief: snapshot to PDF bytes; knows neither Qt nor SQLAlchemy."""

from desktop.brief.options import Options
from desktop.brief.render import render, unprintable
from desktop.brief.standing import as_published

__all__ = ["Options", "as_published", "render", "unprintable"]
