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
    "block sequence entries are not allowed in this context": "begin the list on the next line, or write [one, two]",
}
