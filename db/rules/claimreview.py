"""A case as schema.org's ClaimReview: what search engines and archives of fact-checks read.

The properties and what may stand in them: schema.org/ClaimReview, /Claim, /Rating and
/CorrectionComment. Only http and https addresses are ever written.
"""

from collections.abc import Iterable
from typing import Any

import rfc8785

from db.records import (
    Appearance,
    CaseSnapshot,
    Claim,
    Claimant,
    ClaimantKind,
    Correction,
    Policy,
    Rating,
    Scale,
    State,
)
from db.rules import scales, urls

Node = dict[str, Any]

CONTEXT = "https://schema.org"
NOWHERE = "https://planned.invalid"
"""Stands for the desk's own place on the web: .invalid leads nowhere (RFC 2606)."""

RECORD = "SHA-256 of the record"
"""The name of the property that tells which content a review is of."""

_STATUS = {
    State.PUBLISHED: "Published",
    State.CORRECTING: "Published, a correction is under way",
    State.APPROVED: "Approved, not published",
    State.WITHDRAWN: "Withdrawn",
}
"""schema.org's creativeWorkStatus is free text; everything else is a draft to the world."""


def written(case: CaseSnapshot) -> bytes:
    """Return the review as JSON-LD: one case, one sequence of bytes.

    It is RFC 8785's canonical form, with "<" escaped, so that it may stand in a page's script.
    """
    return rfc8785.dumps(claim_review(case)).replace(b"<", rb"\u003c")


def claim_review(case: CaseSnapshot) -> Node:
    """Return the review as plain JSON values; what the case does not say is left out."""
    return _set({
        "@context": CONTEXT,
        "@type": "ClaimReview",
        "@id": f"urn:uuid:{case.id}",
        "identifier": [case.number, _property(RECORD, case.revision)],
        "name": case.title,
        "claimReviewed": case.claim.quote,
        "itemReviewed": _claim(case.claim),
        "reviewRating": _rating(case),
        "author": _desk(case.policy),
        "inLanguage": case.language,
        "keywords": list(case.topics),
        "creativeWorkStatus": _STATUS.get(case.state, "Draft"),
        "datePublished": case.briefs[0].at if case.briefs else None,
        "dateModified": _modified(case),
        "correction": _corrections(case),
        **_planned(case),
    })


def _modified(case: CaseSnapshot) -> str | None:
    """Return when readers were last told something else: by a later brief, or by a withdrawal."""
    if case.withdrawal and case.state is State.WITHDRAWN:
        return case.withdrawal.at
    return case.briefs[-1].at if len(case.briefs) > 1 else None


def place(case: CaseSnapshot) -> str:
    """Return the address planned for the review."""
    return f"{(case.policy.site or NOWHERE).rstrip('/')}/{case.number}"


def _set(node: Node) -> Node:
    """Return the properties that hold something."""
    return {name: value for name, value in node.items() if value not in (None, "", [])}


def _property(name: str, value: str) -> Node:
    return {"@type": "PropertyValue", "propertyID": name, "value": value}


def _claim(claim: Claim) -> Node:
    seen = _appearances(claim)
    return _set({
        "@type": "Claim",
        "text": claim.quote,
        "author": _claimant(claim.claimant),
        "datePublished": claim.date,
        "locationCreated": {"@type": "Place", "name": claim.place} if claim.place else None,
        "appearance": seen,
        "firstAppearance": min(seen, key=_when, default=None),
    })


def _claimant(claimant: Claimant) -> Node:
    is_person = claimant.kind is ClaimantKind.PERSON
    return _set({
        "@type": "Person" if is_person else "Organization",
        "name": claimant.name,
        "jobTitle" if is_person else "description": claimant.role,
        "sameAs": _followed(claimant.same_as),
    })


def _appearances(claim: Claim) -> list[Node]:
    """Return where the claim was made and seen; the place of the claim itself once, and first."""
    own = _set({
        "@type": "CreativeWork",
        "genre": claim.medium,
        "datePublished": claim.date,
        "url": _followed(claim.url),
    })
    listed = [_appearance(seen) for seen in claim.appearances]
    address = urls.comparable(claim.url)
    known = {urls.comparable(seen.url) for seen in claim.appearances}
    return [own, *listed] if address and address not in known else listed


def _appearance(seen: Appearance) -> Node:
    return _set({
        "@type": "CreativeWork",
        "publisher": {"@type": "Organization", "name": seen.publisher},
        "datePublished": seen.date,
        "url": _followed(seen.url),
    })


def _when(work: Node) -> tuple[bool, str]:
    date = work.get("datePublished", "")
    return not date, date  # those without a date come last


def _rating(case: CaseSnapshot) -> Node | None:
    """Return the rating in the words of the brief: a reader finds one verdict in both."""
    scale = scales.worded(case.scale, case.language)
    rating = scale.rating(case.verdict)
    if rating is None:
        return None
    return _set({
        "@type": "Rating",
        "name": scale.name,
        "alternateName": rating.label,
        "description": rating.definition,
        "ratingExplanation": case.reason,
        **_numbers(rating, _every_number(scale)),
    })


def _every_number(scale: Scale) -> list[int]:
    return [rating.number for rating in scale.ratings if rating.number is not None]


def _numbers(rating: Rating, numbers: Iterable[int]) -> Node:
    """Return the rating's place between worst and best; a rating beside the line has none."""
    if rating.number is None:
        return {}
    return {
        "ratingValue": rating.number, "bestRating": max(numbers), "worstRating": min(numbers)
    }


def _desk(policy: Policy) -> Node:
    rules, logo = policy.correction_policy, policy.logo
    return _set({
        "@type": "Organization",
        "name": policy.name,
        "url": policy.site,
        "logo": {"@type": "ImageObject", "sha256": logo} if logo else None,
        "address": policy.address,
        "correctionsPolicy": {"@type": "CreativeWork", "text": rules} if rules else None,
    })


def _corrections(case: CaseSnapshot) -> list[Node]:
    """Return what readers were told of corrections, and last of a withdrawal."""
    told = [_correction(one) for one in case.corrections if one.public_note]
    gone = case.withdrawal
    if gone is None or case.state is not State.WITHDRAWN:
        return told
    return [*told, _set({
        "@type": "CorrectionComment", "text": gone.notice, "datePublished": gone.at,
        "keywords": ["withdrawal"],
    })]


def _correction(correction: Correction) -> Node:
    return _set({
        "@type": "CorrectionComment",
        "text": correction.public_note,
        "datePublished": correction.closed_at,
        "keywords": [correction.tier.value],
    })


def _planned(case: CaseSnapshot) -> Node:
    """Return where the review is meant to stand; a desk that works offline knows no more."""
    address = place(case)
    return {
        "url": address,
        "publication": {
            "@type": "PublicationEvent",
            "name": "Planned address: whether the review stands there is not known to the desk",
            "eventStatus": f"{CONTEXT}/EventScheduled",
            "location": {"@type": "VirtualLocation", "url": address},
        },
    }


def _followed(address: str | None) -> str | None:
    """Return an address that a reader may follow; anything else is left out."""
    return address if urls.comparable(address) else None
