"""The sheet on which the analysis is written."""

from desktop.analysis.view.sheet import AnalysisView

__all__ = ["AnalysisView"]
