"""One draft, checked: its findings, its statements with their verdicts, and the coverage."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import Any

from msgspec.structs import replace

from factlint import collector
from factlint.checking import Comparison
from factlint.documents import Document
from factlint.engine.citing import Texts, bibliographies, book, given, keys, with_links
from factlint.engine.declaring import Declared, declared, setting_for, subject_of
from factlint.engine.files import Draft as DraftFile
from factlint.engine.files import relative
from factlint.engine.fingerprints import fingerprints
from factlint.engine.globs import matches
from factlint.engine.placing import placed
from factlint.engine.project import Project
from factlint.engine.reading import opened, read_mentions
from factlint.engine.result import Result
from factlint.engine.selection import AnyRule, all_rules, covers, unknown
from factlint.engine.settling import settled
from factlint.engine.suppressions import Suppression, suppressions, unsilenced
from factlint.errors import FactlintError
from factlint.findings import Coverage, Finding, StatementLine
from factlint.mentions import Mention
from factlint.rules import Draft, Silence
from factlint.statements import Sentence
from factlint.values.verdict import Verdict


def checked(project: Project, file: DraftFile, text: str | bytes | None = None) -> Result:
    """The result for one draft, from its file or from the text given; what cannot be read gives the reason."""
    try:
        document, content = opened(file, project.request.text if text is None else text)
        says = declared(document, project.configuration)
        alone = not (says.against or bibliographies(document) or book(document, project.configuration))
        return replace(_checked(project, file, document, says), content=content if alone else "")
    except FactlintError as error:
        return Result(path=file.name, unchecked=reason(error, file.name))
    except Exception as error:  # one draft must not keep the others from being checked
        if os.environ.get("FACTLINT_TRACEBACK"):
            raise
        return Result(path=file.name, unchecked=f"FL999 internal error: {type(error).__name__}: {error}")


def reason(error: FactlintError, path: str) -> str:
    """Why a draft could not be checked, without its path, which the report gives."""
    if error.path and error.path != path:
        return str(error)
    code = f"{error.code} " if error.code else ""
    line = f"line {error.line}: " if error.line else ""
    return code + line + error.message + (f"; {error.hint}" if error.hint else "")


@collector.paused()
def _checked(project: Project, file: DraftFile, document: Document, says: Declared) -> Result:
    setting = setting_for(says, project.setting)
    document = with_links(document, project.base)
    mentions = read_mentions(document, setting)
    sentences = _sentences(project, document, mentions, says)
    comparisons = compare(project, document, mentions, says, sentences)
    texts = Texts(project.base, given((*project.against, *says.against)))
    citable = keys(document, project.base, project.configuration, texts)
    draft = Draft(
        document=document,
        mentions=mentions,
        sentences=sentences,
        comparisons=comparisons,
        base=project.base,
        known_keys=citable.known,
        keys_declared=citable.declared,
        unread_bibliographies=citable.unread,
        texts=texts,
        calendar=setting.calendar,
        calendar_declared=bool(says.calendar or project.request.calendar or project.configuration.calendar),
        country=setting.country,
    )
    held = suppressions(document)
    today = project.request.today
    found = settled(_findings(project, file, says, draft))
    found = list(unsilenced(found, [each for each in held if not each.over(today)]))
    found = settled([*found, *_silences(project, file, says, document, held)])
    named = zip(found, fingerprints(found, file.inside), strict=True)
    return Result(
        path=file.name,
        findings=tuple(replace(finding, fingerprint=name) for finding, name in named),
        statements=tuple(_statement(document, comparison) for comparison in comparisons),
        coverage=coverage(comparisons),
    )


def _sentences(
    project: Project, document: Document, mentions: tuple[Mention, ...], says: Declared
) -> tuple[Sentence, ...]:
    """The sentences that mention something; none without claims that they could be about."""
    if not project.base.claims:
        return ()
    from factlint.statements.read import read_sentences

    subject = subject_of(says, project.base, document.path)
    return tuple(read_sentences(document, mentions, project.base, subject, empty=False))


def compare(
    project: Project,
    document: Document,
    mentions: tuple[Mention, ...],
    says: Declared,
    sentences: tuple[Sentence, ...],
) -> tuple[Comparison, ...]:
    """The statements of a draft beside the claims of the base and the sources given."""
    against = (*project.against, *says.against)
    if not (against or project.base.claims):
        return ()
    from factlint.engine.against import compared, indexed

    setting = setting_for(says, project.setting)
    sources = indexed(against, setting) if against else None
    found = compared(document, mentions, project.base, sentences, sources, explained=project.request.explained)
    if against or not project.base.with_text:
        return found
    from factlint.engine.cited_texts import borne_out

    return borne_out(document, found, project.base, setting)


def _findings(project: Project, file: DraftFile, says: Declared, draft: Draft) -> Iterator[Finding]:
    subjects: dict[type[Any], Iterable[Any]] = {
        Comparison: draft.comparisons,
        Mention: draft.mentions,
        Draft: (draft,),
    }
    for rule in rules_for(project, file, says):
        severity = severity_of(project, rule)
        for subject in subjects.get(rule.on, ()):
            for problem in rule.check(subject):
                yield placed(draft.document, rule, problem, severity)


def _silences(
    project: Project, file: DraftFile, says: Declared, document: Document, held: list[Suppression]
) -> Iterator[Finding]:
    running = rules_for(project, file, says)
    rules = [rule for rule in running if rule.on is Silence]
    for suppression in held:
        unused = [code for code in suppression.unused if _could_hold(code, running)]
        silence = Silence(
            span=suppression.comment,
            needed=not unused,
            codes=tuple(unused) if suppression.codes else (),
            reason=suppression.reason,
            until=suppression.until if suppression.over(project.request.today) else "",
            fault=suppression.fault or next(map(": ".join, filter(None, map(unknown, suppression.codes))), ""),
            removal=suppression.without(unused, document.text) if unused else None,
            naming=None if suppression.codes or unused else suppression.naming(),
        )
        for rule in rules:
            for problem in rule.check(silence):
                yield placed(document, rule, problem, severity_of(project, rule))


def _could_hold(code: str, running: list[AnyRule]) -> bool:
    """Whether a code stands for a rule that ran, or for none at all."""
    meant = [rule for rule in all_rules() if covers(code, rule.code, rule.name)]
    return not meant or any(rule in running for rule in meant)


def rules_for(project: Project, file: DraftFile, says: Declared) -> list[AnyRule]:
    """The rules that run on a draft: those of the project without those that its path or its front matter ignores."""
    ignored = [*says.ignore]
    for pattern, codes in project.configuration.per_file_ignores.items():
        if matches(relative(file.name, pattern.root), pattern.glob):
            ignored += codes
    return [rule for rule in project.rules if not any(covers(word, rule.code, rule.name) for word in ignored)]


def severity_of(project: Project, rule: AnyRule) -> str:
    """The severity that the configuration gives to a rule; empty: the rule's own."""
    given = project.configuration.severity
    fitting = [selector for selector in given if covers(selector, rule.code, rule.name)]
    return given[max(fitting, key=len)] if fitting else ""


AGREED = frozenset((Verdict.AGREES, Verdict.OTHER_CALENDAR, Verdict.LESS_PRECISE, Verdict.MORE_PRECISE))


def coverage(comparisons: Iterable[Comparison]) -> Coverage:
    """How many of the statements met which fate; what cannot be compared is not counted."""
    verdicts = [comparison.verdict for comparison in comparisons if comparison.verdict is not Verdict.NOT_COMPARABLE]
    return Coverage(
        checkable=len(verdicts),
        agreed=sum(verdict in AGREED for verdict in verdicts),
        contradicted=verdicts.count(Verdict.CONTRADICTS),
        disputed=verdicts.count(Verdict.DISPUTED),
        no_claim=verdicts.count(Verdict.NO_CLAIM),
    )


def _statement(document: Document, comparison: Comparison) -> StatementLine:
    span = comparison.mention.span
    line, column = document.position(span.start)
    return StatementLine(
        path=document.path,
        span=span,
        kind=comparison.mention.kind,
        verdict=comparison.verdict.value,
        claim=comparison.claim.id if comparison.claim else "",
        reasons=comparison.reasons,
        text=comparison.mention.text,
        line=line,
        column=column,
    )
