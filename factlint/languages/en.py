"""English."""

from __future__ import annotations

from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._en_peoples import PEOPLES
from factlint.languages._numbers import NumberWords
from factlint.languages._prose import ProseWords

ENGLISH = Language(
    code="en",
    name="English",
    dates=DateWords(),
    numbers=NumberWords(),
    prose=ProseWords(
        stopwords=frozenset(
            "the of and to in a is was that for on with as by at from he his it an were are which had be this "
            "but not have has been their or who they its also she her one all after when him there into more "
            "would than".split()
        ),
        pronouns={
            **dict.fromkeys(("he", "him", "his", "himself", "she", "her", "hers", "herself"), ("person",)),
            **dict.fromkeys(("it", "its", "itself"), ("organisation", "place", "work", "event", "group", "thing")),
            **dict.fromkeys(("they", "their", "them"), ("organisation", "group", "person")),
        },
        genders={
            **dict.fromkeys(("he", "him", "his", "himself"), "m"),
            **dict.fromkeys(("she", "her", "hers", "herself"), "f"),
        },
        roles={
            **{
                word: word
                for word in (
                    "father mother brother sister spouse uncle aunt grandfather grandmother nephew niece cousin "
                    "capital leader president founder author architect headmaster successor predecessor owner director "
                    "publisher manager coach editor designer currency secretary teacher mentor rival".split()
                )
            },
            "brothers": "brother",
            "sisters": "sister",
            "wife": "spouse",
            "husband": "spouse",
            "son": "child",
            "daughter": "child",
            "parents": "parent",
            "chairman": "chair",
        },
        elder=frozenset(
            "elder older eldest younger youngest late first second third eldest only beloved own new former "
            "current future twin half".split()
        ),
        definite=frozenset("the this that these those same said".split()),
        conjunctions=frozenset(
            "and but while whereas although though because when where which who whom whose that after before "
            "until since or so then as if".split()
        ),
        negations=frozenset("not never no neither nor without cannot n't didn't wasn't isn't hadn't denied".split()),
        conditionals=frozenset("if unless suppose".split()),
        synonyms=PEOPLES,
        endings=(
            *((ending, "") for ending in ("'s", "s'", "ings", "ing")),
            ("sses", "ss"),
            ("ies", "y"),
            *((ending, "") for ending in ("ions", "ion", "ed", "es")),
            ("ss", "ss"),
            ("us", "us"),
            *((ending, "") for ending in ("s", "e")),
        ),
    ),
)
