"""Prints each file below a folder in which one of the words stands: in its bytes, in the members of an archive, in
anything packed with deflate, and as UTF-16 or hexadecimal digits."""

import io
import sys
import zipfile
import zlib
from pathlib import Path


def layers(content, depth=0):
    yield content
    if depth > 4:
        return
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for name in archive.namelist():
                yield name.encode()
                yield from layers(archive.read(name), depth + 1)
    place = content.find(b"\x78")
    while place >= 0:
        try:
            inner = zlib.decompressobj().decompress(content[place:], 10_000_000)
        except zlib.error:
            inner = b""
        if inner:
            yield from layers(inner, depth + 1)
        place = content.find(b"\x78", place + 1)


folder, words = Path(sys.argv[1]), sys.argv[2:]
forms = [form for word in words for form in (
    word.encode(), word.encode("utf-16-be"), word.encode("utf-16-le"), word.encode().hex().encode(),
    word.encode().hex().upper().encode())]
for path in sorted(folder.rglob("*")):
    if path.is_file():
        found = {form for layer in layers(path.read_bytes()) for form in forms if form in layer}
        if found:
            print(path.relative_to(folder), sorted(found))
