"""What would be right where the YAML parser stops, by what it says (the messages of libyaml)."""

from __future__ import annotations

YAML_HINTS = {
    "mapping values are not allowed in this context": "put a text that holds `: ` in quotes; end a key with `:`",
    "found character that cannot start any token": "put a text that begins with `@`, `%` or a backtick in quotes",
    "found unexpected end of stream": "close the quotation mark",
    "did not find expected ',' or ']'": "close the list with `]`, and put commas between its items",
    "did not find expected ',' or '}'": "close the mapping with `}`, and put commas between its keys",
    "did not find expected '-' indicator": "begin each item of the list with `- `, its keys below one another",
    "did not find expected key": "write the keys below one another, and put a text in quotes as a whole",
    "did not find expected node content": "close the `[` or `{` before it, and put something between its commas",
    "could not find expected ':'": "end a key with `:`, and put a text that goes over several lines in quotes",
    "did not find expected <document start>": "begin all keys of the file in the first column",
    "did not find expected alphabetic or numeric character": "put a text that begins with `&` or `*` in quotes",
    "did not find expected comment or line break": "put a text that begins with `|` or `>` in quotes",
    "found undefined tag handle": "put a text that begins with `!` in quotes",
    "found unknown escape character": "within double quotes write a backslash as `\\\\`, or use single quotes",
    "block sequence entries are not allowed in this context": "begin the list on the next line, or write [one, two]",
}
