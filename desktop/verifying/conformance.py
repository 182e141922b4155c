"""Whether the file keeps the two standards that a brief promises."""

from desktop.verifying.contents import Contents
from desktop.verifying.finding import Finding
from resources.i18n import tr


def findings(found: Contents) -> list[Finding]:
    """Return one sentence when both are kept, else one for each that is not."""
    if found.faults is None:
        return [Finding(tr(
            "Conformance was not checked: the package page-validation is not there for this system."
        ))]
    broken = [(profile, faults) for profile, faults in found.faults.items() if faults]
    if not broken:
        return [Finding(tr("The file conforms to PDF/A-3a and PDF/UA-1."))]
    return [_broken(profile, faults) for profile, faults in broken]


def _broken(profile: str, faults: tuple[tuple[str, str], ...]) -> Finding:
    rule, message = faults[0]
    return Finding(
        tr("The file does not conform to {standard}: {count} faults, the first: {fault}",
           standard=profile, count=len(faults), fault=f"{rule}: {message}"),
        bad=True,
    )
