"""Looks for words in files, whatever they are coded in: raw bytes and UTF-16, hex, base64, quoted-printable, entities and
the invisible tags of Unicode; unpacked from ZIP, gzip, zlib (PDF streams, PNG texts) and from what pikepdf makes of a PDF.
It shares nothing with the program that it judges.

    traces.py FOLDER WORD…    prints the name of each file that holds any of the words
"""

import base64
import html
import io
import quopri
import re
import sys
import zipfile
import zlib
from pathlib import Path

CAP = 64 << 20  # bytes unpacked of one stream
DEPTH = 6


def inflated(data, start, window):
    """What is unpacked from a place."""
    unpacker = zlib.decompressobj(window)
    try:
        content = unpacker.decompress(data[start:], CAP)
    except zlib.error:
        # What came before the fault is still there to be read.
        content = b""
        unpacker = zlib.decompressobj(window)
        for offset in range(start, min(len(data), start + (1 << 20)), 64):
            try:
                content += unpacker.decompress(data[offset : offset + 64])
            except zlib.error:
                break
    return content


def packed(data):
    """Everything that is packed within the bytes, found by how packed data begins."""
    for match in re.finditer(rb"PK\x03\x04", data):
        head = data[match.start() : match.start() + 30]
        if len(head) == 30:
            start = match.start() + 30 + int.from_bytes(head[26:28], "little") + int.from_bytes(head[28:30], "little")
            yield inflated(data, start, -15)
    for match in re.finditer(rb"\x1f\x8b\x08", data):
        yield inflated(data, match.start(), 31)
    for match in re.finditer(rb"[\x08\x18\x28\x38\x48\x58\x68\x78]", data):
        start = match.start()
        if start + 2 <= len(data) and int.from_bytes(data[start : start + 2], "big") % 31 == 0:
            yield inflated(data, start, 15)
    if data[:2] == b"PK" or b"PK\x05\x06" in data[-70000:]:
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                for entry in archive.infolist():
                    yield entry.filename.encode() + entry.comment + entry.extra
                    yield archive.read(entry)
        except Exception:
            pass  # the local headers were tried above


def parts_of_pdf(data):
    """Strings and streams as a library of others reads them, with escapes, filters and object streams undone."""
    import pikepdf

    try:
        pdf = pikepdf.open(io.BytesIO(data))
    except Exception:
        return
    texts = []

    def visit(value, depth=0):
        """The value and what it holds itself; what it refers to is an object that has its own turn."""
        if isinstance(value, pikepdf.Stream):
            for read in (value.read_bytes, value.read_raw_bytes):
                try:
                    texts.append(read())
                    break
                except pikepdf.PdfError:
                    continue
        if isinstance(value, (pikepdf.Stream, pikepdf.Dictionary)):
            texts.extend(key.encode() for key in value.keys())
            inner = [value[key] for key in value.keys()]
        elif isinstance(value, pikepdf.Array):
            inner = list(value)
        else:
            inner = []
        if isinstance(value, (pikepdf.String, pikepdf.Name)):
            texts.append(str(value).encode())
        for item in inner:
            if depth < 40 and not getattr(item, "is_indirect", False):
                visit(item, depth + 1)

    with pdf:
        visit(pdf.trailer)
        for item in pdf.objects:
            visit(item)
    yield from texts


def readings(data):
    """The bytes as text in each coding that may hide a word."""
    yield data
    yield re.sub(rb"\x00", b"", data)  # UTF-16 and UTF-32 of either order
    plain = re.sub(rb"<[^<>]*>", b"", data)
    yield plain  # a word split over elements
    if b"&#" in data:
        yield html.unescape(data.decode("utf-8", "replace")).encode()
    if b"=" in data:
        yield quopri.decodestring(data)
    if b"\xf3\xa0" in data:
        yield "".join(chr(ord(c) - 0xE0000) for c in data.decode("utf-8", "ignore") if 0xE0020 <= ord(c) < 0xE007F).encode()
    for run in re.findall(rb"(?:[0-9A-Fa-f]{2}\s*){6,}", data):
        digits = re.sub(rb"\s", b"", run)
        for part in (digits, digits[1:]):
            yield bytes.fromhex(part[: len(part) // 2 * 2].decode()).replace(b"\0", b"")
    for run in re.findall(rb"(?:[A-Za-z0-9+/_-]\s*){12,}", data):
        letters = re.sub(rb"\s", b"", run).replace(b"-", b"+").replace(b"_", b"/")
        for start in range(4):
            part = letters[start:]
            yield base64.b64decode(part[: len(part) // 4 * 4]).replace(b"\0", b"")


def found(data, words, depth=0, seen=None):
    """Those of the words that stand in the bytes, however deep."""
    seen = set() if seen is None else seen
    if not data or hash(data) in seen or depth > DEPTH:
        return set()
    seen.add(hash(data))
    here = {word for text in readings(data) for word in words if word.encode() in text}
    inner = list(packed(data))
    if b"%PDF-" in data:
        inner += parts_of_pdf(data)
    for part in inner:
        here |= found(part, words, depth + 1, seen)
    return here


def main(folder, *words):
    for path in sorted(Path(folder).iterdir()):
        if path.is_file() and found(path.read_bytes(), words):
            print(path.name)


if __name__ == "__main__":
    main(*sys.argv[1:])
