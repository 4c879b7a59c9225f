"""Contents as lines of fields between tabs, for the drivers that are written in C.

usage: flat.py CONTENTS FOLDER"""

import json
import sys
from pathlib import Path

from turns import spans


def rows(papers):
    for paper in papers:
        yield "D", paper["name"], paper["title"]
        for page in paper["pages"]:
            yield "P", page["width"], page["height"]
            for item in page["strokes"]:
                if item["kind"] == "fill":
                    yield "F", *item["box"], item["gray"]
                elif item["kind"] == "frame":
                    yield "R", *item["box"], item["width"], item["gray"]
                else:
                    points = item["points"]
                    for start, end in zip(points, points[1:]):
                        yield "L", *start, *end, item["width"], item["gray"]
            for x, y, text, (size, bold, gray) in spans(page):
                yield "T", x, y, size, int(bold), gray, text


def main(contents, folder):
    for path in sorted(Path(contents).glob("*.json")):
        papers = json.loads(path.read_text())["papers"]
        lines = ["\t".join(map(str, row)) for row in rows(papers)]
        Path(folder, path.stem).write_text("\n".join(lines) + "\n")


main(*sys.argv[1:])
