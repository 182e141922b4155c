"""The check as the web reads it: schema.org's ClaimReview, complete and always the same bytes."""

import hashlib
import json
from dataclasses import replace

import pytest
from hypothesis import given

from db.records import ClaimantKind, Correction, IssuedBrief, Policy, State, Tier, Withdrawal
from db.rules import scales
from db.rules.claimreview import NOWHERE, claim_review, written
from db.rules.enclosures import enclosures
from tests import strategies
from tests.builders import SUPERVISOR, claim, identity, snapshot

FIRST, SECOND = "2017-01-25T12:00:00.000Z", "2017-03-01T09:30:00.000Z"


def brief(number, at):
    name = identity(f"brief {number}")
    return IssuedBrief(name, number, "a" * 64, "b" * 64, "a4", SUPERVISOR, at)


def correction(**changes):
    whole = Correction(identity("correction"), Tier.SUBSTANCE, "A reader wrote.", SUPERVISOR, FIRST,
                       "The date of the strike was wrong.", SECOND)
    return replace(whole, **changes)


def published(**changes):
    return snapshot(**{"state": State.PUBLISHED, "briefs": (brief(1, FIRST),), **changes})


def test_al_bab_says_all_that_search_engines_ask_for():
    case = published()
    said = claim_review(case)
    assert (said["@context"], said["@type"]) == ("https://schema.org", "ClaimReview")
    assert said["claimReviewed"] == case.claim.quote
    assert said["datePublished"] == FIRST
    assert said["inLanguage"] == "en"
    assert said["author"] == {"@type": "Organization", "name": "The Desk"}
    assert said["reviewRating"] == {
        "@type": "Rating", "name": "Five-step", "alternateName": "False",
        "description": case.rating.definition, "ratingExplanation": case.reason,
        "ratingValue": 1, "bestRating": 4, "worstRating": 1,
    }
    claimed = said["itemReviewed"]
    assert claimed["@type"] == "Claim"
    assert claimed["author"]["@type"] == "Organization"
    assert claimed["author"]["name"] == case.claim.claimant.name
    assert claimed["author"]["sameAs"] == case.claim.claimant.same_as
    assert claimed["datePublished"] == case.claim.date
    assert len(claimed["appearance"]) == len(case.claim.appearances)
    assert claimed["firstAppearance"] in claimed["appearance"]


def test_the_address_is_marked_as_planned():
    said = claim_review(published())
    assert said["url"] == f"{NOWHERE}/FC-2017-0001"
    assert said["publication"]["eventStatus"].endswith("EventScheduled")
    assert said["publication"]["location"]["url"] == said["url"]
    assert said["publication"]["name"].startswith("Planned")


def test_a_desk_with_a_site_plans_an_address_there():
    desk = Policy("The Desk", site="https://desk.example/checks/", logo="c" * 64,
                  address="1 Fleet Street", correction_policy="We say so.")
    said = claim_review(published(policy=desk))
    assert said["url"] == "https://desk.example/checks/FC-2017-0001"
    assert said["author"] == {
        "@type": "Organization", "name": "The Desk", "url": "https://desk.example/checks/",
        "logo": {"@type": "ImageObject", "sha256": "c" * 64}, "address": "1 Fleet Street",
        "correctionsPolicy": {"@type": "CreativeWork", "text": "We say so."},
    }


@pytest.mark.parametrize("scale", scales.every(), ids=lambda scale: scale.reference)
def test_numbers_stand_only_where_the_scale_has_them(scale):
    for rating in scale.ratings:
        said = claim_review(snapshot(scale=scale, verdict=rating.id))["reviewRating"]
        assert said["alternateName"] == rating.label
        numbers = {"ratingValue", "bestRating", "worstRating"} & set(said)
        assert len(numbers) == (0 if rating.number is None else 3)
        if numbers:
            assert said["worstRating"] <= said["ratingValue"] <= said["bestRating"]


@pytest.mark.parametrize("language", ["ru", "ar", "fr"])
def test_the_rating_is_called_what_the_brief_calls_it(language):
    said = claim_review(snapshot(language=language))
    rating = scales.worded(snapshot().scale, language).rating(snapshot().verdict)
    assert said["inLanguage"] == language
    assert said["reviewRating"]["alternateName"] == rating.label
    assert said["reviewRating"]["description"] == rating.definition
    assert (rating.label == "False") is (language == "fr")


def test_a_case_without_a_verdict_has_no_rating():
    assert "reviewRating" not in claim_review(snapshot(verdict=None, reason=None))


def test_a_draft_is_not_called_published():
    said = claim_review(snapshot())
    assert said["creativeWorkStatus"] == "Draft"
    assert "datePublished" not in said


@pytest.mark.parametrize(("state", "status"), [
    (State.IN_REVIEW, "Draft"), (State.APPROVED, "Approved, not published"),
    (State.PUBLISHED, "Published"), (State.CORRECTING, "Published, a correction is under way"),
    (State.WITHDRAWN, "Withdrawn"),
])
def test_the_world_is_told_where_the_check_stands(state, status):
    assert claim_review(snapshot(state=state))["creativeWorkStatus"] == status


def test_a_brief_issued_again_has_two_dates_and_the_first_one_only_one():
    once, twice = published(), published(briefs=(brief(1, FIRST), brief(2, SECOND)))
    dates = [(said["datePublished"], said.get("dateModified"))
             for said in map(claim_review, (once, twice))]
    assert dates == [(FIRST, None), (FIRST, SECOND)]


@pytest.mark.parametrize(("kind", "type_", "called"), [
    (ClaimantKind.PERSON, "Person", "jobTitle"),
    (ClaimantKind.ORGANIZATION, "Organization", "description"),
])
def test_a_person_has_a_post_and_an_organisation_a_description(kind, type_, called):
    claimant = replace(claim().claimant, kind=kind, role="Speaks for all")
    author = claim_review(snapshot(claim=claim(claimant=claimant)))["itemReviewed"]["author"]
    assert (author["@type"], author[called]) == (type_, "Speaks for all")


def test_a_claim_was_made_somewhere_or_nowhere_that_is_known():
    made, unknown = (claim_review(snapshot(claim=claim(place=place)))["itemReviewed"]
                     for place in ("al-Bab", None))
    assert made["locationCreated"] == {"@type": "Place", "name": "al-Bab"}
    assert "locationCreated" not in unknown


def test_a_withdrawal_is_told_only_while_the_check_is_withdrawn():
    gone = Withdrawal("1", "By court.", "Taken down.", SUPERVISOR, SECOND)
    assert "correction" not in claim_review(published(withdrawal=gone))


def test_a_withdrawn_check_says_so():
    gone = Withdrawal(identity("gone"), "A source lied.", "We withdraw it.", SUPERVISOR, SECOND)
    case = snapshot(state=State.WITHDRAWN, briefs=(brief(1, FIRST),), withdrawal=gone)
    said = claim_review(case)
    assert said["creativeWorkStatus"] == "Withdrawn"
    assert said["dateModified"] == SECOND
    assert said["correction"] == [{
        "@type": "CorrectionComment", "text": "We withdraw it.", "datePublished": SECOND,
        "keywords": ["withdrawal"],
    }]
    assert "A source lied." not in json.dumps(said)


def test_a_correction_is_told_with_its_public_words_only():
    case = published(corrections=(correction(), correction(public_note=None, closed_at=None)))
    case = replace(case, briefs=(brief(1, FIRST), brief(2, SECOND)))
    said = claim_review(case)
    assert said["correction"] == [{
        "@type": "CorrectionComment", "text": "The date of the strike was wrong.",
        "datePublished": SECOND, "keywords": ["substance"],
    }]
    assert (said["datePublished"], said["dateModified"]) == (FIRST, SECOND)
    assert "A reader wrote." not in json.dumps(said)


def test_the_place_of_the_claim_is_an_appearance_once():
    where = "https://paper.example/speech?utm_source=x"
    said = claim_review(snapshot(claim=claim(url=where)))["itemReviewed"]
    assert said["appearance"][0]["url"] == where
    seen = replace(claim().appearances[0], url="https://www.paper.example/speech/")
    twice = claim_review(snapshot(claim=claim(url=where, appearances=(seen,))))["itemReviewed"]
    assert len(twice["appearance"]) == 1


def test_the_first_appearance_is_the_earliest_that_has_a_date():
    one, other = claim().appearances[:1] * 2
    seen = (replace(one, publisher="A", date=None),
            replace(other, publisher="B", date="2017-01-24"),
            replace(other, publisher="C", date="2017-01-23"))
    said = claim_review(snapshot(claim=claim(appearances=seen)))["itemReviewed"]
    assert said["firstAppearance"]["publisher"]["name"] == "C"


def test_words_that_end_a_script_cannot_end_the_page():
    case = snapshot(title="</script><script>alert(1)</script><!--")
    assert b"<" not in written(case)
    assert json.loads(written(case))["name"] == case.title


def test_an_address_that_runs_something_is_left_out():
    claimant = replace(claim().claimant, same_as="javascript:alert(1)")
    said = claim_review(snapshot(claim=claim(claimant=claimant, url="file:///etc/passwd")))
    assert "sameAs" not in said["itemReviewed"]["author"]
    assert b"javascript" not in written(snapshot(claim=claim(claimant=claimant)))


@given(case=strategies.snapshots())
def test_any_case_gives_the_same_bytes_and_nothing_empty(case):
    first = written(case)
    assert first == written(replace(case))
    assert json.loads(first) == claim_review(case)
    assert _empty(json.loads(first)) == []


def _empty(value):
    """Return the paths of values that say nothing."""
    if isinstance(value, dict):
        return [f"{name}/{path}" for name, part in value.items() for path in _empty(part)]
    if isinstance(value, list) and value:
        return [path for part in value for path in _empty(part)]
    return [] if value not in (None, "", []) else [""]


def test_the_hash_of_the_enclosed_case_file_is_the_record_hash():
    case = snapshot()
    files = enclosures(case)
    assert set(files) == {"FC-2017-0001.case.json", "FC-2017-0001.claimreview.json"}
    assert hashlib.sha256(files["FC-2017-0001.case.json"]).hexdigest() == case.revision
    assert json.loads(files["FC-2017-0001.claimreview.json"])["identifier"][1]["value"] == (
        case.revision)
