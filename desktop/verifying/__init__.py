"""Is this PDF what it says it is? One finding, one sentence.

No Qt, and no ReportLab before a file is printed once more.
"""

from desktop.verifying.finding import Finding
from desktop.verifying.verify import verify

__all__ = ["Finding", "verify"]
