"""Compares what is seen of files before and after: pages drawn by poppler and by MuPDF, and their text; pictures as
decoded, with frames, turn and colour profile; office documents as LibreOffice draws them.

    looks.py FOLDER    compares the files of the same name in FOLDER/before and FOLDER/after, prints those that differ
"""

import contextlib
import hashlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

OFFICE = {".docx", ".xlsx", ".pptx", ".odt", ".ods", ".odp"}
PICTURES = {".jpeg", ".jpg", ".png", ".tiff", ".tif", ".webp", ".gif", ".avif", ".heic"}


def output(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False).stdout


def digest(data):
    return hashlib.sha256(data).hexdigest()


def pdf(path, resolution="50"):
    """What two programs draw of the pages, and the text."""
    path = str(path)
    return {
        "poppler": digest(output("pdftoppm", "-r", resolution, path)),
        "mupdf": digest(output("mutool", "draw", "-q", "-r", resolution, "-F", "ppm", "-o", "-", path)),
        "text": output("pdftotext", "-layout", path, "-").decode("utf-8", "replace"),
    }


def picture(path):
    from PIL import Image, ImageOps, ImageSequence

    Image.MAX_IMAGE_PIXELS = None
    if path.suffix in (".heic", ".heif"):
        import pillow_heif

        pillow_heif.register_heif_opener()
    with Image.open(path) as image:
        frames = [
            (frame.size, digest(ImageOps.exif_transpose(frame.convert("RGBA")).tobytes()), frame.info.get("duration"))
            for frame in ImageSequence.Iterator(image)
        ]
        profile = image.info.get("icc_profile")
        turn = image.getexif().get(0x112, 1)
        return {"frames": frames, "turn": turn, "loop": image.info.get("loop"), "colours": colours(profile)}


def colours(profile):
    """What a profile says of colours: its texts are no part of that."""
    if not profile or len(profile) < 132:
        return None
    tags = {}
    for index in range(min(int.from_bytes(profile[128:132], "big"), 100)):
        entry = profile[132 + 12 * index : 144 + 12 * index]
        start, size = int.from_bytes(entry[4:8], "big"), int.from_bytes(entry[8:12], "big")
        if entry[:4] in (b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"gTRC", b"bTRC", b"kTRC", b"wtpt", b"A2B0", b"A2B1"):
            tags[entry[:4]] = digest(profile[start : start + size])
    return profile[12:24], sorted(tags.items())


class Paper:
    """A paper of LibreOffice, which sets words an eighth of a point otherwise where a mark in the text is gone: the same
    is what has the same words on the same pages within half a point, and no pixel that is clearly another."""

    def __init__(self, path):
        boxes = output("pdftotext", "-bbox", str(path), "-").decode("utf-8", "replace")
        word = r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>|(<page)'
        self.words = [(row[4], [float(place or 0) for place in row[:4]]) for row in re.findall(word, boxes)]
        self.pages = output("pdftoppm", "-gray", "-r", "50", str(path))

    def __eq__(self, other):
        if not isinstance(other, Paper):
            return NotImplemented
        if [word for word, _ in self.words] != [word for word, _ in other.words] or len(self.pages) != len(other.pages):
            return False
        moved = max((abs(a - b) for one, two in zip(self.words, other.words) for a, b in zip(one[1], two[1])), default=0)
        return moved < 0.5 and max((abs(a - b) for a, b in zip(self.pages, other.pages)), default=0) < 96


SETTINGS = "word/settings.xml"
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
FINAL = f'<w:revisionView xmlns:w="{WORD}" w:markup="0" w:insDel="0" w:formatting="0"/>'


def without_changes(path, target):
    """A copy whose settings say that tracked changes are shown as accepted: that is what a reader sees of a text.
    LibreOffice would else draw what was deleted, struck through."""
    with zipfile.ZipFile(path) as source:
        parts = {}
        for entry in source.infolist():
            parts.setdefault(entry.filename, source.read(entry))
    text = {name: parts[name].decode("utf-8") for name in parts if name.endswith((".xml", ".rels"))}
    if SETTINGS in text:
        text[SETTINGS] = re.sub(r"(<(\w+:)?settings\b[^>]*?)(/?)>", rf"\1>{FINAL}", text[SETTINGS], count=1)
        if not re.search(r"</(\w+:)?settings>", text[SETTINGS]):
            text[SETTINGS] += "</w:settings>"
    elif "word/_rels/document.xml.rels" in text or "word/document.xml" in text:
        text[SETTINGS] = f'<w:settings xmlns:w="{WORD}">{FINAL}</w:settings>'
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"
        types, links = "[Content_Types].xml", "word/_rels/document.xml.rels"
        row = f'<Override PartName="/{SETTINGS}" ContentType="{kind}"/>'
        text[types] = text[types].replace("</Types>", row + "</Types>")
        link = (
            '<Relationship Id="rIdFinal" Target="settings.xml" '
            'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings"/>')
        empty = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
        text[links] = text.get(links, empty).replace("</Relationships>", link + "</Relationships>")
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
        for name in list(parts) + [name for name in text if name not in parts]:
            copy.writestr(name, text[name].encode() if name in text else parts[name])


def office(folder):
    """What LibreOffice draws of the documents of a folder, by name."""
    with tempfile.TemporaryDirectory() as place:
        seen = {}
        names = sorted(path for path in Path(folder).iterdir() if path.suffix in OFFICE)
        # Of each ending by itself: papers of the same name would take each other's place.
        for ending in sorted({path.suffix for path in names}):
            inside, out = Path(place) / ("in" + ending), Path(place) / ("out" + ending)
            inside.mkdir()
            for path in names:
                if path.suffix == ending:
                    shutil.copy(path, inside)
                if path.suffix == ".docx" == ending:
                    # One that is no archive, as an encrypted one, is drawn as it is, if at all.
                    with contextlib.suppress(zipfile.BadZipFile):
                        without_changes(path, inside / path.name)
            output(
                "nice", "-n", "15", "soffice", "--headless", f"-env:UserInstallation=file://{place}/profile",
                "--convert-to", "pdf", "--outdir", str(out), *map(str, sorted(inside.iterdir())))
            for path in inside.iterdir():
                paper = out / (path.stem + ".pdf")
                seen[path.name] = {"page": Paper(paper)} if paper.exists() else None
        return seen


def views(folder):
    """What is seen of each file of a folder, by name; None where it cannot be read."""
    seen = {}
    for path in sorted(Path(folder).iterdir()):
        try:
            if path.suffix == ".pdf":
                seen[path.name] = pdf(path)
            elif path.suffix in PICTURES:
                seen[path.name] = picture(path)
        except Exception:
            seen[path.name] = None
    if any(path.suffix in OFFICE for path in Path(folder).iterdir()):
        seen |= office(folder)
    return seen


def main(folder):
    folder = Path(folder)
    before, after = views(folder / "before"), views(folder / "after")
    # Not every viewer reads past what is planted: the file in which nothing was planted may tell as well.
    plain = views(folder / "plain") if (folder / "plain").is_dir() else {}
    for name in sorted(before):
        view, others = after.get(name), [view for view in (before[name], plain.get(name)) if view]
        if not others:
            print(name, "cannot be read before")
        elif view not in others:
            print(name, "cannot be read" if view is None else ", ".join(key for key in view if view[key] != others[0][key]))


if __name__ == "__main__":
    main(sys.argv[1])
