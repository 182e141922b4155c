"""Is this PDF what it says it is? One finding, one sentence; no Qt, no ReportLab."""

from desktop.verifying.finding import Finding
from desktop.verifying.verify import verify

__all__ = ["Finding", "verify"]
