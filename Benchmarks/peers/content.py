"""What finished papers show, as plain data that any other program can draw: texts with places, lines, boxes and tags.

usage: content.py BUNDLE-FOLDER CONTENT.json

Read from the papers themselves, so that what the others draw is what we have drawn. A paper is a list of pages; a page has
`strokes` and `elements`. An element has a role and either children or parts; a part is a paragraph, given both as running
text with a width (for programs that break lines) and as lines with places (for those that do not)."""

import json
import sys
from pathlib import Path

import pdfplumber

ROUNDING = 2
# Headings, cells and the rest; what has none of these is a group.
FURNITURE = "Artifact"


def baseline(page, char):
    return round(float(page.height) - char["matrix"][5], ROUNDING)


def style(char):
    ink = char["non_stroking_color"]
    gray = ink[0] if isinstance(ink, (tuple, list)) else ink or 0
    return [round(char["size"], ROUNDING), "Bold" in char["fontname"], round(float(gray), 3)]


def lines_of(page, chars):
    """Characters in painting order as lines: a baseline, an end and spans of one style, each with its place."""
    lines = []
    end = None
    for char in chars:
        place, look = baseline(page, char), style(char)
        goes_on = lines and lines[-1]["y"] == place and abs(char["x0"] - end) < look[0]
        if not goes_on:
            lines.append({"y": place, "spans": []})
        spans = lines[-1]["spans"]
        if not spans or spans[-1]["style"] != look:
            spans.append({"x": round(char["x0"], ROUNDING), "text": "", "style": look})
        spans[-1]["text"] += char["text"]
        end = char["x1"]
        if char["text"].strip():
            lines[-1]["end"] = round(end, ROUNDING)
    return [line for line in lines if any(span["text"].strip() for span in line["spans"])]


def joined(lines):
    """The lines of one paragraph as running spans."""
    spans = []
    for line in lines:
        for number, span in enumerate(line["spans"]):
            text = span["text"]
            if spans and number == 0 and not spans[-1]["text"].endswith((" ", "-", "–", "/")):
                text = " " + text
            if spans and spans[-1]["style"] == span["style"]:
                spans[-1]["text"] += text
            else:
                spans.append({"text": text, "style": span["style"]})
    spans[-1]["text"] = spans[-1]["text"].rstrip()
    return spans


def parts_of(lines):
    """Lines that follow each other in one look, at one distance, are a paragraph."""
    groups = []
    for line in lines:
        last = groups[-1] if groups else []
        look, start = line["spans"][0]["style"], line["spans"][0]["x"]
        if last and last[0]["spans"][0]["style"] == look and last[0]["spans"][0]["x"] == start:
            distance = line["y"] - last[-1]["y"]
            if 0 < distance < 2 * look[0] and (len(last) == 1 or abs(distance - (last[1]["y"] - last[0]["y"])) < 0.1):
                last.append(line)
                continue
        groups.append([line])
    return [part(group) for group in groups]


def part(lines):
    x, size = lines[0]["spans"][0]["x"], lines[0]["spans"][0]["style"][0]
    leading = lines[1]["y"] - lines[0]["y"] if len(lines) > 1 else 1.3 * size
    return {
        "x": x, "y": lines[0]["y"], "leading": round(leading, ROUNDING),
        "width": round(max(line["end"] for line in lines) - x, ROUNDING), "text": joined(lines),
        "lines": [{"y": line["y"], "spans": line["spans"]} for line in lines]}


def ink(colour):
    return round(float(colour[0] if isinstance(colour, (tuple, list)) else colour or 0), 3)


def strokes_of(page):
    """Lines, frames, filled boxes and ticks, with y downwards."""
    found = []
    for rect in page.rects:
        box = [round(rect[key], ROUNDING) for key in ("x0", "top", "width", "height")]
        if rect["fill"]:
            found.append({"kind": "fill", "box": box, "gray": ink(rect["non_stroking_color"])})
        if rect["stroke"]:
            found.append({"kind": "frame", "box": box, "width": rect["linewidth"], "gray": ink(rect["stroking_color"])})
    for line in page.lines + page.curves:
        points = [[round(x, ROUNDING), round(y, ROUNDING)] for x, y in line["pts"]]
        found.append({"kind": "path", "points": points, "width": line["linewidth"], "gray": ink(line["stroking_color"])})
    return found


def element(tag, number, marked):
    """The part of a tag that stands on a page; None where nothing does."""
    children = [element(child, number, marked) for child in tag.get("children", [])]
    children = [child for child in children if child]
    lines = [line for mcid in tag.get("mcids", []) for line in marked.get((tag.get("page_number"), mcid), [])
             if tag.get("page_number") == number]
    if not children and not lines:
        return None
    found = {"role": tag["type"]}
    attributes = tag.get("attributes", {})
    for name, key in ("Scope", "scope"), ("ColSpan", "columns"), ("RowSpan", "rows"):
        if name in attributes:
            found[key] = attributes[name]
    if lines:
        found["parts"] = parts_of(lines)
    if children:
        found["children"] = children
    return found


def paper(path):
    with pdfplumber.open(path) as pdf:
        marked, pages = {}, []
        for page in pdf.pages:
            for char in page.chars:
                marked.setdefault((page.page_number, char["mcid"]), []).append((page, char))
        marked = {key: lines_of(found[0][0], [char for _, char in found]) for key, found in marked.items()}
        for page in pdf.pages:
            elements = [element(tag, page.page_number, marked) for tag in pdf.structure_tree]
            furniture = marked.get((page.page_number, None), [])
            if furniture:
                elements.append({"role": FURNITURE, "parts": parts_of(furniture)})
            pages.append({
                "width": float(page.width), "height": float(page.height), "strokes": strokes_of(page),
                "elements": [found for found in elements if found]})
        return {"name": path.stem, "title": pdf.metadata.get("Title") or path.stem, "pages": pages}


def main(folder, target):
    files = json.loads((Path(folder) / "manifest.json").read_text())["files"]
    names = [file["path"] for file in files if file["path"].endswith(".pdf") and file["kind"] != "ansokan-komplett"]
    names = [name for name in names if name != "ansokan-komplett.pdf"]
    papers = [paper(Path(folder) / name) for name in names]
    Path(target).write_text(json.dumps({"language": "sv-SE", "papers": papers}, ensure_ascii=False))


if __name__ == "__main__":
    main(*sys.argv[1:])
