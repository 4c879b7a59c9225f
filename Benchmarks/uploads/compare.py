"""Cleans the same files with bilaga and with the programs of others, and writes what each left, changed and took.

    compare.py BILAGA CORPUS…    CORPUS: folders with a list (*.json) of file, place, secret and what is to become of it
                                 (fate); files with neither are ordinary documents, of which nothing that is seen may change

A secret is left when the scanner of the tests finds it in the copy. A change is seen when a page, a picture or a text is
not drawn as before. A file that a program gives no copy of is counted as stopped, and never as clean.
"""

import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "Tests/STUploadTests/Programs"))

import looks  # noqa: E402
import traces  # noqa: E402

KINDS = ["pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "jpeg", "png", "tiff", "webp", "gif", "avif", "heic",
         "emf", "wmf", "svm", "zip", "text", "csv"]
UNDRAWN = ("emf", "wmf", "svm", "zip", "text", "csv")  # how these look is not judged
KINDS_BY_ENDING = {"txt": "text", "jpg": "jpeg", "tif": "tiff"}
GROUPS = {
    "": "ordinary documents", "told": "files whose secret is seen or needed, and told of",
    "stopped": "files that bilaga stops"}
ROUNDS = 5
TIMED = 4  # files of a kind that are timed, spread over the kind
SECONDS = 60


def ran(command, folder):
    """Runs a program; whether it ended well is for the copy to tell."""
    try:
        subprocess.run(command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, timeout=SECONDS, check=False)
    except subprocess.TimeoutExpired:
        pass


# Each program: what it is called on a file that it may change, and where its copy is then.


def bilaga(path):
    return [BILAGA, "clean", path.name, "--out", "copy", "--quiet"], path.parent / "copy" / path.name


def mat2(*options):
    return lambda path: (["mat2", *options, path.name], path.with_name(path.stem + ".cleaned" + path.suffix))


def exiftool(path):
    return ["exiftool", "-q", "-all=", "-o", "copy" + path.suffix, path.name], path.with_name("copy" + path.suffix)


QPDF = ["--object-streams=generate", "--recompress-flate", "--remove-unreferenced-resources=yes", "--remove-page-labels",
        "--deterministic-id"]


def qpdf(path):
    return ["qpdf", *QPDF, path.name, "copy.pdf"], path.with_name("copy.pdf")


def qpdf_pages(path):
    """Only the pages, in an empty file: what else the document has goes with what it hides, as bookmarks and tags."""
    return ["qpdf", *QPDF, "--empty", "--pages", path.name, "1-z", "--", "copy.pdf"], path.with_name("copy.pdf")


PROGRAMS = {
    "bilaga": (bilaga, None), "mat2": (mat2(), None), "mat2 -L": (mat2("-L"), None), "exiftool": (exiftool, None),
    "qpdf": (qpdf, {"pdf"}), "qpdf --pages": (qpdf_pages, {"pdf"}),
}


def cleaned(program, source, keep=None):
    """Milliseconds that a program took for a file, and its copy or None."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / source.name
        shutil.copyfile(source, path)
        command, copy = PROGRAMS[program][0](path)
        start = time.perf_counter()
        ran(command, folder)
        taken = (time.perf_counter() - start) * 1000
        data = copy.read_bytes() if copy.is_file() else None
    if data and keep:
        keep.mkdir(parents=True, exist_ok=True)
        (keep / source.name).write_bytes(data)
    return taken, data


def programs_for(kind):
    return [name for name, (_, kinds) in PROGRAMS.items() if kinds is None or kind in kinds]


class File:
    def __init__(self, source, rows):
        self.source = source
        self.kind = rows[0].get("kind") or KINDS_BY_ENDING.get(source.suffix[1:], source.suffix[1:])
        self.otherwise = rows[0].get("otherwise", "")
        data = source.read_bytes()
        words = {row["secret"]: row["place"] for row in rows if row.get("secret")}
        self.fate = rows[0].get("fate") or ("removed" if words else "")
        there = traces.found(data, list(words))
        self.words = {word: place for word, place in words.items() if word in there}
        self.dropped = [place for word, place in words.items() if word not in there]
        self.size = len(data)


def corpus(folders):
    files = []
    for folder in map(Path, folders):
        for table in sorted(folder.glob("*.json")):
            rows = {}
            for row in json.loads(table.read_text()):
                rows.setdefault(row["file"], []).append(row)
            files += [File(folder / name, found) for name, found in rows.items()]
    return files


def timed(files):
    """Medians of interleaved runs, for some files of each kind: milliseconds by kind and program."""
    table = {}
    for kind in KINDS:
        of_kind = [file for file in files if file.kind == kind]
        chosen = of_kind[:: max(1, len(of_kind) // TIMED)][:TIMED]
        for file in chosen:
            runs = {name: [] for name in programs_for(kind)}
            for turn in range(ROUNDS):
                order = list(runs)[turn % len(runs) :] + list(runs)[: turn % len(runs)]
                for name in order:
                    runs[name].append(cleaned(name, file.source)[0])
            for name, values in runs.items():
                table.setdefault((kind, name), []).append(statistics.median(values))
    return {key: statistics.median(values) for key, values in table.items()}


def seen(files, work):
    """Names of the files whose copy does not look as before, by program."""
    before = work / "before"
    before.mkdir()
    for file in files:
        # What the programs that draw for us do not show as those do that people read with is not judged.
        if not file.otherwise:
            shutil.copyfile(file.source, before / file.source.name)
    # Not every viewer reads past what is planted: then it is compared with the file in which nothing was planted.
    plain = {}
    for folder in {file.source.parent / "plain" for file in files}:
        if folder.is_dir():
            plain |= looks.views(folder)
    reference = looks.views(before)
    changed = {}
    for name in PROGRAMS:
        views = looks.views(work / name) if (work / name).is_dir() else {}
        changed[name] = {
            key for key, view in views.items()
            if reference.get(key) is not None and view not in (reference[key], plain.get(key, reference[key]))
        }
    return changed


def rows(files, copies, changed, times):
    for kind in KINDS:
        of_kind = [file for file in files if file.kind == kind]
        for name in programs_for(kind) if of_kind else []:
            given = [file for file in of_kind if copies[name, file] is not None]
            left = sum(len(traces.found(copies[name, file], list(file.words))) for file in given)
            ratios = [len(copies[name, file]) / file.size for file in given]
            yield {
                "kind": kind, "program": name, "files": len(of_kind), "stopped": len(of_kind) - len(given),
                "planted": sum(len(file.words) for file in of_kind),
                "in copies": sum(len(file.words) for file in given), "left": left,
                "changed": "" if kind in UNDRAWN else sum(file.source.name in changed[name] for file in given),
                "size": statistics.median(ratios) if ratios else None,
                "milliseconds": times.get((kind, name)),
                "ratio": times[kind, name] / times[kind, "bilaga"] if (kind, name) in times else None,
            }


def group_rows(title, files, copies, changed):
    """Files of all kinds that a program knows, together."""
    yield f"| program | {title} | stopped | seen changes | size |"
    yield "|---|--:|--:|--:|--:|"
    for name in PROGRAMS:
        known = [file for file in files if name in programs_for(file.kind)]
        given = [file for file in known if copies[name, file] is not None]
        size = statistics.median(len(copies[name, file]) / file.size for file in given) if given else 0
        seen = sum(file.source.name in changed[name] for file in given)
        yield f"| {name} | {len(known)} | {len(known) - len(given)} | {seen} | {size:.2f} |"


def printed(table):
    lines = ["| kind | program | files | stopped | secrets planted | in copies | left | seen changes | size | ms a file | × bilaga |",
             "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|"]
    for row in table:
        size = f"{row['size']:.2f}" if row["size"] else ""
        if not row["in copies"]:
            row |= {"left": "", "changed": ""}
        lines.append(
            f"| {row['kind']} | {row['program']} | {row['files']} | {row['stopped']} | {row['planted']} | {row['in copies']} |"
            f" {row['left']} | {row['changed']} | {size} | {row['milliseconds']:.0f} | {row['ratio']:.1f} |")
    return "\n".join(lines)


def versions():
    def first(*command):
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout.splitlines()[0]

    system = platform.freedesktop_os_release()["PRETTY_NAME"]
    return (f"{first('mat2', '--version')}, exiftool {first('exiftool', '-ver')}, {first('qpdf', '--version')};"
            f" {os.cpu_count()} cores, {system}")


def main(program, *folders):
    global BILAGA
    BILAGA = str(Path(program).resolve())
    files = corpus(folders)
    for file in files:
        if file.dropped:
            print(f"{file.source.name}: not planted by the library: {', '.join(file.dropped)}", file=sys.stderr)
    with tempfile.TemporaryDirectory() as place:
        work = Path(place)
        copies = {}
        for number, file in enumerate(files, 1):
            print(f"\r{number}/{len(files)}", end="", file=sys.stderr, flush=True)
            for name in PROGRAMS:
                usable = name in programs_for(file.kind)
                copies[name, file] = cleaned(name, file.source, work / name)[1] if usable else None
        print("\rdrawing ", end="", file=sys.stderr, flush=True)
        changed = seen(files, work)
    print("\rtiming  ", file=sys.stderr, flush=True)
    planted = [file for file in files if file.fate == "removed"]
    table = list(rows(planted, copies, changed, timed(planted)))
    for file in files:
        # A miss of ours is a fault, and is told with its place.
        copy = copies["bilaga", file]
        left = traces.found(copy, list(file.words)) if copy else set()
        if copy is None and file.fate != "stopped" or left or file.source.name in changed["bilaga"]:
            what = "stopped" if copy is None else ", ".join(file.words[word] for word in left) or "looks otherwise"
            print(f"bilaga: {file.source.name}: {what}", file=sys.stderr)
    print(versions() + "\n\n" + printed(table))
    for fate, title in GROUPS.items():
        group = [file for file in files if file.fate == fate]
        if group:
            print("\n" + "\n".join(group_rows(title, group, copies, changed)))


if __name__ == "__main__":
    main(*sys.argv[1:])
