"""The codes of what can be wrong with a claims base, with what each means and how it is mended."""

from __future__ import annotations

from typing import NamedTuple

from factlint.patterns import regex

_SENTENCE_END = regex(r"(?<=\.) (?=[A-Z])")


class Code(NamedTuple):
    """A code: its name, how it ends a run, and its page."""

    name: str
    severity: str
    """`error` codes below FL630 stop the run (exit status 2); the others are findings of `factlint claims check`."""
    page: str

    @property
    def level(self) -> str:
        """The severity of a finding; what stops the run is an error."""
        return "error" if self.severity == _STOPS else self.severity

    @property
    def summary(self) -> str:
        """The first sentence of the page."""
        return _SENTENCE_END.split(" ".join(self.page.split()), maxsplit=1)[0]


_STOPS = "stops the run"

CODES: dict[str, Code] = {
    "FL601": Code(
        "duplicate-id",
        _STOPS,
        "Two entities, two claims or two sources have one id, in one file or in two. Rename one of them.",
    ),
    "FL602": Code(
        "duplicate-key",
        _STOPS,
        "A key stands twice in one mapping, or a column in one table. Most readers keep the last in silence.",
    ),
    "FL603": Code(
        "dangling-reference",
        _STOPS,
        "`subject`, `of`, `place` or a value names an entity that does not exist, or evidence a source that has no\n"
        "record. In a base without any source record the sources are only keys, and this is a note.",
    ),
    "FL605": Code(
        "claims-disagree",
        "error",
        "Two claims on one point of which only one value can be true. Mark both `status: disputed` when the sources\n"
        "disagree, one `rank: deprecated` when it is known to be wrong, or give each its `time`, `place` or `of`.\n"
        "A note only when both give the same day in two calendars, when their ranks differ, or when one is a proposal.",
    ),
    "FL606": Code(
        "yaml-anchor",
        _STOPS,
        "Anchors, aliases and merge keys are not read: a few hundred bytes of them can fill any memory.",
    ),
    "FL607": Code("yaml-tag", _STOPS, "Tags are not read: every value is text, and its predicate says what it means."),
    "FL608": Code(
        "bad-value",
        _STOPS,
        "A value that must be a date or a quantity is none. Dates are EDTF (`1870-04-22`, `1870-04`, `1870`, `1870~`,\n"
        "`189X`, `1919/1921`); quantities are an amount with its unit (`40`, `57 million people`, `42.5 km`).",
    ),
    "FL609": Code("too-large", _STOPS, "A file, a text or a number is larger than any base needs."),
    "FL610": Code("too-deep", _STOPS, "Lists and mappings are nested deeper than 32 levels."),
    "FL611": Code("long-name", _STOPS, "A name is longer than 200 characters; it would hardly be found in a draft."),
    "FL612": Code(
        "useless-name",
        _STOPS,
        "A name of one letter, of one digit, of signs alone, or a word of every sentence would be found everywhere.",
    ),
    "FL613": Code("empty-name", _STOPS, "A name is empty, or holds nothing that can be seen."),
    "FL614": Code(
        "shared-name", "note", "Several entities share a name. In a draft it is tried for each of them, best fit first."
    ),
    "FL615": Code(
        "bad-id",
        _STOPS,
        "An id has letters, digits and `. _ : + -`, begins with a letter or digit, and is no longer than 100.",
    ),
    "FL616": Code(
        "outside-project",
        _STOPS,
        "The text of a source must lie inside the project; factlint opens no address of the network.",
    ),
    "FL617": Code("not-readable", _STOPS, "The file is not YAML, JSON, JSON Lines or CSV, at the place that is named."),
    "FL618": Code("second-document", _STOPS, "A YAML file holds one document; start a second file."),
    "FL619": Code(
        "bad-record",
        _STOPS,
        "A key or a column that nobody knows or that is missing, or a value of the wrong shape. The nearest known key\n"
        "is named; `factlint claims schema` prints all of them, for completion in editors.",
    ),
    "FL621": Code(
        "confusable-ids", "warning", "Two ids differ only in case, in composition, or in letters that look alike."
    ),
    "FL622": Code("no-claims", _STOPS, "A base that holds no claims would let every draft pass; that is never silent."),
    "FL623": Code("bad-character", _STOPS, "A control character or half a surrogate pair stands in the file."),
    "FL624": Code("missing-file", _STOPS, "A file or folder does not exist, or cannot be read."),
    "FL631": Code(
        "evidence-not-in-source",
        "error",
        "`as_written` is not in the text of its source; the nearest passage is shown. Blanks, quotation marks and\n"
        "dashes may differ, and `…` stands for an omission. Silent where the record names no text.",
    ),
    "FL632": Code(
        "evidence-without-value",
        "warning",
        "`as_written` holds dates, amounts or names on record, none of which is the value of the claim. Silent where\n"
        "the amount stands in a table of thousands or millions, and where the evidence has a `value` of its own,\n"
        "because the claim's is worked out from it.",
    ),
    "FL633": Code("no-evidence", "note", "A claim rests on nothing. Silent in files in which no claim has evidence."),
    "FL634": Code("unused-source", "note", "No claim rests on a source."),
    "FL635": Code(
        "unknown-predicate",
        "note",
        "A predicate is not in the vocabulary but close to one that is. Predicates of your own signal themselves by\n"
        "their own words; a vocabulary file gives them more.",
    ),
    "FL636": Code(
        "reversed-timeline",
        "warning",
        "Something ended before it began (died before born, dissolved before founded), somebody married, was arrested\n"
        "or held an office before birth or after death, an event happened outside its own span, or a child was born\n"
        "before its parent. Deprecated claims do not count; of several births or deaths, all must be contradicted.",
    ),
    "FL637": Code("unknown-kind", "note", "The kind of an entity is none that predicates and pronouns know."),
    "FL638": Code(
        "open-table",
        "note",
        "The shares of one whole do not make 100%, or a share is not its count divided by the sum of all counts, by\n"
        "more than rounding. The source may be at fault: the claims say what it says. Silent below four shares.",
    ),
    "FL639": Code(
        "source-changed",
        "note",
        "The `sha256` of evidence is not that of the source's text: the text has changed since. Said once for a\n"
        "source in a file; passages that are gone are FL631, those in other words FL640.",
    ),
    "FL640": Code(
        "passage-moved",
        "warning",
        "The words of a `quote` are in the source, but not between its prefix and its suffix, or not at the\n"
        "`position` in a text that has not changed. A passage that only moved in a text that has changed is no fault.",
    ),
    "FL641": Code(
        "duplicate-claim",
        "note",
        "Two claims say the same of the same point. One claim can rest on the evidence of both.",
    ),
    "FL642": Code(
        "source-contradicts-itself",
        "error",
        "One source has two values where only one can be true. Mark both claims `status: disputed` when nobody can\n"
        "tell which it is, or the wrong one `rank: deprecated`. A note only when their ranks differ.",
    ),
    "FL643": Code(
        "evidence-too-old",
        "warning",
        "All evidence of a claim was looked up (`accessed`), or appeared (`issued`), longer ago than\n"
        "`max-evidence-age` allows. Looked for only when `--today` says what day it is; silent for evidence whose\n"
        "source has neither date.",
    ),
    "FL644": Code(
        "unused-claim",
        "note",
        "No statement of the drafts is about a claim. Looked for only with `--used-in`.",
    ),
}
