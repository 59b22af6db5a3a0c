"""Twenty-six strings that break careless printing. Each must print as typed."""

from __future__ import annotations

HOSTILE = (
    "<b>bold</b>",
    "<img src='/etc/passwd' width='10'/>",
    '<a href="file:///C:/secret">x</a>',
    "<para>unclosed",
    "</para></b>",
    "a & b &amp; c &#65; &nosuch;",
    "<!-- comment -->",
    "<?xml version='1.0'?>",
    "<font color='red' size='99'>big</font>",
    "%s %d {0} {name} %(x)s",
    "\\n \\u0041 \\",
    "(unbalanced ) parens ((",
    "[TJ] ET BT /F1 Tf << >>",
    "endstream endobj trailer",
    "'; DROP TABLE person; --",
    "=1+1",
    "a\tb",
    "line one\nline two",
    "zero\u200bwidth\u200djoin",
    "right\u202eleft\u202c mark",
    "e\u0301 composed",
    "\ufeffbyte order",
    "nul\x00 and bell\x07",
    "W" * 300,
    "x" * 40 + "@" + "y" * 200 + ".example",
    "مرحبا <b>abc</b> (12) 中文",
)
