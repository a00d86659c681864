"""Works: books, papers, journals, films, broadcasts, music, pictures."""

from __future__ import annotations

from factlint.vocabulary import Vocabulary
from factlint.vocabulary._terse import count, date, name, text

WORKS = Vocabulary(
    name="works",
    predicates=(
        date("written", "was written", "work", also="date written, writing date, composed, year written"),
        date(
            "published",
            "was published",
            "work",
            also="publication date, date of publication, first publication year, publication year, "
            "first published, pub date",
        ),
        date("first-issue", "first appeared", "work", also="first issue, first appearance date, date of first issue"),
        date("last-issue", "last appeared", "work", also="final issue, last issue"),
        date("premiered", "premiered", "work", also="premiere, premiere date, first performance, first performed"),
        date(
            "first-aired",
            "was first aired",
            "work",
            also="first aired, first broadcast, original air date, first air date, first run",
        ),
        date("last-aired", "was last aired", "work", also="last aired, last broadcast, last air date"),
        date("recorded", "was recorded", "work", also="recording date"),
        date("painted", "was painted", "work", also="year painted"),
        date("translated", "was translated", "work", also="translation date", many=True),
        name(
            "author",
            "was written by",
            "work",
            object="person",
            also="authors, writer, written by, writers, novelist, playwright",
            inverse="wrote",
            many=True,
        ),
        name("wrote", "wrote", "person", object="work", also="works, bibliography, books", inverse="author", many=True),
        name(
            "editor",
            "is edited by",
            "",
            object="person",
            also="editing, editors, edited by, editor in chief",
            many=True,
        ),
        name("translator", "was translated by", "work", object="person", also="translators, translated by", many=True),
        name(
            "illustrator", "was illustrated by", "work", object="person", also="illustrators, cover artist", many=True
        ),
        name(
            "publisher",
            "was published by",
            "work",
            object="organisation",
            also="publishers, published by, publishing house",
        ),
        name(
            "creator",
            "was created by",
            "",
            object="person",
            also="creators, created by, artist, painter, sculptor",
            many=True,
        ),
        name(
            "director", "was directed by", "", object="person", also="directors, directed by, film director", many=True
        ),
        name(
            "producer",
            "was produced by",
            "work",
            object="person",
            also="producers, produced by, executive producer",
            many=True,
        ),
        name(
            "starring",
            "stars",
            "work",
            object="person",
            also="cast, cast member, actors, starring, stars, voice actor",
            many=True,
        ),
        name(
            "composer",
            "was composed by",
            "work",
            object="person",
            also="music by, composed by, music composer, songwriter, lyricist",
            many=True,
        ),
        name(
            "performer",
            "was performed by",
            "work",
            also="associated band, associated musical artist, associated act, performed by, singer, "
            "musical artist, band",
            many=True,
        ),
        name("record-label", "record label", "", object="organisation", also="label", many=True),
        name(
            "studio",
            "was made by",
            "work",
            object="organisation",
            also="production company, developer, studio, distributor",
            many=True,
        ),
        name(
            "broadcaster",
            "was broadcast by",
            "work",
            object="organisation",
            also="broadcasted by, network, channel, original network, broadcast by",
        ),
        name(
            "series", "is part of the series", "work", object="work", also="book series, television series, series name"
        ),
        name(
            "preceded-by",
            "comes after",
            "",
            also="preceded by, previous, previous work, follows, prequel",
            inverse="followed-by",
            many=True,
        ),
        name(
            "followed-by",
            "comes before",
            "",
            also="followed by, next, subsequent work, sequel",
            inverse="preceded-by",
            many=True,
        ),
        name(
            "first-appearance",
            "first appeared in",
            "",
            object="work",
            also="first appearance in film, first appearance",
        ),
        name("character", "character", "work", also="characters, main character, protagonist", many=True),
        name(
            "genre",
            "genre",
            "",
            also="music subgenre, music fusion genre, derivative, subgenre, genres, literary genre, "
            "music genre, stylistic origin",
            many=True,
        ),
        name(
            "language",
            "language",
            "",
            also="languages, language of work, official language, spoken in, official languages, native language",
            many=True,
        ),
        name(
            "discipline", "discipline", "", also="academic discipline, field, subject, topic, main subject", many=True
        ),
        name("media-type", "medium", "work", also="media type, format, binding", many=True),
        name(
            "dedicated-to", "is dedicated to", "", also="dedication, dedicatee, commemorates, in memory of", many=True
        ),
        name("based-on", "is based on", "work", also="adapted from, inspired by", many=True),
        name("museum", "is kept in", "work", object="organisation", also="collection, gallery"),
        text("frequency", "appears", "work", also="publication frequency, periodicity, how often"),
        text("isbn", "ISBN", "work", also="isbn number"),
        text("issn", "ISSN", "work", also="issn number, eissn number, eissn"),
        text("oclc", "OCLC number", "work", also="oclc number"),
        text("lccn", "LCCN", "work", also="lccn number"),
        text("coden", "CODEN", "work", also="coden code"),
        text("library-class", "Library of Congress classification", "work", also="library of congress classification"),
        count("pages", "pages", "work", also="number of pages, page count"),
        count("chapters", "chapters", "work", also="number of chapters"),
        count("volumes", "volumes", "work", also="number of volumes"),
        count("issues", "issues", "work", also="number of issues, editions, number of editions"),
        count("copies", "copies", "work", also="copies sold, print run, circulation, number of copies"),
        count("episodes", "episodes", "work", also="number of episodes"),
        count("tracks", "tracks", "work", also="number of tracks, songs"),
        count(
            "running-time",
            "running time",
            "work",
            also="film running time, runtime, run time, film length",
            unit="minute",
        ),
        count("box-office", "took at the box office", "work", also="gross, box office"),
        count("impact-factor", "impact factor", "work"),
        count("words", "words", "work", also="number of words, word count"),
        name("instrument", "plays", "person", also="instruments", many=True),
        name("movement", "belongs to the movement", "", also="art movement, literary movement", many=True),
        name("cinematographer", "was filmed by", "work", object="person", also="cinematography, photography"),
        name("narrator", "is narrated by", "work", object="person"),
    ),
)
