"""XML that every parser reads: what XML has no way to write is shown as an escape."""

from __future__ import annotations

from xml.etree import ElementTree

from factlint.escaping import printable

Element = ElementTree.Element


def child(parent: Element, tag: str, text: str = "", **attributes: str) -> Element:
    """Add an element; its text may have several lines, an attribute is one."""
    element = ElementTree.SubElement(parent, tag, {name: printable(value) for name, value in attributes.items()})
    element.text = "\n".join(map(printable, text.split("\n"))) or None
    return element


def document(root: Element) -> str:
    """The whole document, indented."""
    ElementTree.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ElementTree.tostring(root, encoding="unicode")}\n'
