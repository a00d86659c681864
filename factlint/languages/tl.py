"""Filipino, Tagalog."""

from __future__ import annotations

from factlint.languages import Language
from factlint.languages._dates import DateWords
from factlint.languages._numbers import NumberWords
from factlint.languages._prose import ProseWords

TAGALOG = Language(
    code="tl",
    name="Filipino",
    dates=DateWords(),
    numbers=NumberWords(),
    prose=ProseWords(
        stopwords=frozenset(
            "ang ng sa na si ni at mga ay niya siya kanyang noong isang ito nila ngunit hindi sina upang bilang "
            "para kung may nang kay din rin o".split()
        ),
        pronouns={
            **dict.fromkeys("siya niya kanya kanyang kaniya kaniyang siyang niyang siya'y siya’y".split(), ("person",)),
            **dict.fromkeys(
                "ito nito itong nitong".split(), ("organisation", "place", "work", "event", "group", "thing")
            ),
            **dict.fromkeys("sila nila kanila kanilang nilang".split(), ("organisation", "group", "person")),
        },
        roles={
            **dict.fromkeys("ama amang tatay".split(), "father"),
            **dict.fromkeys("ina inang nanay".split(), "mother"),
            **dict.fromkeys("kuya kuyang kapatid".split(), "brother"),
            **dict.fromkeys("ate ateng".split(), "sister"),
            **dict.fromkeys("asawa asawang maybahay kabiyak".split(), "spouse"),
            **dict.fromkeys("anak".split(), "child"),
            **dict.fromkeys("kabisera kabiserang".split(), "capital"),
            **dict.fromkeys("pangulo pangulong".split(), "president"),
            **dict.fromkeys("pinuno pinunong lider".split(), "leader"),
            **dict.fromkeys("tagapagtatag".split(), "founder"),
            **dict.fromkeys("may-akda manunulat".split(), "author"),
        },
        elder=frozenset("nakatatandang nakababatang panganay na bunsong yumaong unang dating".split()),
        definite=frozenset("ang ng sa nang naturang nasabing".split()),
        conjunctions=frozenset("at ngunit subalit habang nang samantalang pero kung kapag bago na o saka kaya".split()),
        negations=frozenset("hindi huwag wala walang di".split()),
        conditionals=frozenset("kung sana".split()),
        endings=(("'t", ""), ("’t", ""), ("'y", ""), ("’y", ""), ("ng", "")),
    ),
)
