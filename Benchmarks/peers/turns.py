"""What all drivers have in common: they are started once, get everything ready, and then take turns.

A driver is started with the folder of contents (0.json, 1.json, …) and a folder to write to. It says a line of JSON about
itself; each line that it then reads, `NUMBER separate` or `NUMBER one`, asks for all papers of that content, each in a file
or all in one, and it answers with the seconds from content in memory to files written."""

import json
import sys
import time
from pathlib import Path


def take_turns(about, prepare, draw):
    """`prepare(papers)` is not timed and `draw(prepared, path)` is: it writes a list of papers as one file."""
    contents, folder = Path(sys.argv[1]), Path(sys.argv[2])
    prepared = {}
    for path in sorted(contents.glob("*.json")):
        papers = json.loads(path.read_text())["papers"]
        apart = [(str(folder / f"{paper['name']}.pdf"), prepare([paper])) for paper in papers]
        prepared[path.stem] = {"separate": apart, "one": [(str(folder / "one.pdf"), prepare(papers))]}
    print(json.dumps(about), flush=True)
    for line in sys.stdin:
        number, mode = line.split()
        start = time.perf_counter()
        for path, work in prepared[number][mode]:
            draw(work, path)
        print(json.dumps({"seconds": time.perf_counter() - start}), flush=True)


def leaves(elements):
    """All elements with text, in reading order."""
    for element in elements:
        if "parts" in element:
            yield element
        yield from leaves(element.get("children", []))


def spans(page):
    """All texts of a page with their places: x, y (downwards, of the baseline), text and style."""
    for leaf in leaves(page["elements"]):
        for part in leaf["parts"]:
            for line in part["lines"]:
                for span in line["spans"]:
                    yield span["x"], line["y"], span["text"].rstrip(), span["style"]
