"""Whether two folders of papers show the same: the same files, pages and words.

usage: words.py OURS THEIRS"""

import subprocess
import sys
import unicodedata
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path


def shown(path):
    """Pages and words of a file, as poppler reads it. Where a line ends is nobody's word."""
    text = subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
    characters = Counter(unicodedata.normalize("NFKC", "".join(text.split())))
    return text.count("\f"), Counter(unicodedata.normalize("NFKC", text).split()), characters


def difference(ours, theirs):
    """What keeps two folders from being the same, in words; nothing where they are."""
    faults = []
    names = sorted(path.name for path in Path(theirs).glob("*.pdf") if path.name != "one.pdf")
    wanted = sorted(path.name for path in Path(ours).glob("*.pdf") if path.name != "ansokan-komplett.pdf")
    if names != wanted:
        return [f"{len(names)} files instead of {len(wanted)}"]
    with ThreadPoolExecutor() as pool:
        left = list(pool.map(shown, [Path(ours, name) for name in names]))
        right = list(pool.map(shown, [Path(theirs, name) for name in names]))
    for name, (pages, words, characters), (their_pages, their_words, their_characters) in zip(names, left, right):
        if pages != their_pages:
            faults.append(f"{name}: {their_pages} pages instead of {pages}")
        lost, added = words - their_words, their_words - words
        if characters != their_characters:
            faults.append(f"{name}: lacks {dict(characters - their_characters)}, adds {dict(their_characters - characters)}")
        elif lost or added:
            faults.append(f"{name}: {sum(lost.values())} of {sum(words.values())} words parted otherwise: {list(lost)[:4]} {list(added)[:4]}")
    return faults


if __name__ == "__main__":
    for fault in difference(*sys.argv[1:]):
        print(fault)
