"""typst: paragraphs at their places, lines broken by typst; PDF/A-2a and PDF/UA-1 where this version can make both."""

import json
from importlib.metadata import version
from pathlib import Path

import typst

from turns import take_turns

STANDARDS = ["a-2a", "ua-1"]


def draw(content, path):
    compiler.compile(
        output=path, format="pdf", sys_inputs={"content": content}, pdf_standards=STANDARDS, timestamp=1_770_000_000)


compiler = typst.Compiler(Path(__file__).with_name("paper.typ"), font_paths=["/usr/share/fonts/truetype/noto"],
                          ignore_system_fonts=True)
take_turns(
    {"name": "typst", "version": version("typst"), "makes": "PDF/A-2a, PDF/UA-1"},
    lambda papers: json.dumps({"papers": papers}), draw)
