"""What a check has to say."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Report:
    """`findings` say that something was damaged or forged; `remarks` what is to be known besides.

    A remark condemns nothing: clocks are set right, and what was erased was erased by right.
    """

    findings: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
