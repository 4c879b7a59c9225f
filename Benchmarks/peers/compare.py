"""Lets other programs draw what our papers show, in turns with us, and writes the table in Benchmarks/README.md.

usage: compare.py [ROUNDS]        from the package's folder, with everything built

Every driver is one process that has its fonts and templates ready. Before anything is timed, their files are held against
ours: as many pages, the same characters on each. Files go to memory (/dev/shm), so that nobody waits for a disk."""

import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import content
import variants
from family import seconds
from progress import say
from readme import put
from words import difference

ROOT = Path(__file__).resolve().parents[2]
PEERS = Path(__file__).resolve().parent
RECORD = ROOT / "Samples/records/hslf2021-internmedicin.json"
BILAGA = ROOT / ".build/release/bilaga"
BENCH = ROOT / "Benchmarks/.build/release/bench"
VARIANTS = 6
MODES = ["separate", "one"]
# What only we do: a check, papers that are not written, and papers that are proven.
OWN_MODES = ["check", "separate", "proven", "one"]
# Who needs longer than this for a record takes fewer turns.
SLOW_SECONDS, SLOW_ROUNDS = 1.0, 3
# Turns until Java has compiled what it uses.
JAVA_WARM_UP = 6
JARS = ("fop fop-core fop-events fop-util xmlgraphics-commons batik-all commons-io commons-logging xml-apis xml-apis-ext"
        " fontbox2 xercesImpl xalan2 serializer").split()


class Driver:
    """A program that takes turns; see turns.py."""

    def __init__(self, name, call, warm_up=1):
        self.name, self.warm_up = name, warm_up
        self.modes = MODES
        self.times, self.processor = {}, {}
        self.process = subprocess.Popen(
            [str(word) for word in call], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        self.about = self.answer()

    def answer(self):
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError((self.process.stderr.read().strip().splitlines() or ["ended without a word"])[-1])
        return json.loads(line)

    def turn(self, number, mode):
        self.process.stdin.write(f"{number} {mode}\n")
        self.process.stdin.flush()
        return self.answer()

    def measure(self, number, mode):
        before = seconds(self.process.pid)
        self.times.setdefault(mode, []).append(self.turn(number, mode)["seconds"])
        self.processor.setdefault(mode, []).append(seconds(self.process.pid) - before)

    def median(self, mode):
        return statistics.median(self.times[mode])

    def mean_processor(self, mode):
        """Processor time is counted in steps of 10 ms, which a mean evens out."""
        return statistics.mean(self.processor[mode])

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def make_contents(scratch):
    """The records, our papers of them, and what these show."""
    records, contents = scratch / "records", scratch / "contents"
    for folder in records, contents:
        folder.mkdir()
    variants.main(RECORD, VARIANTS, records)
    for number in range(VARIANTS):
        bundle = scratch / f"bundle-{number}"
        subprocess.run(
            [BILAGA, "bundle", records / f"{number}.json", "--out", bundle, "--date", "2026-01-01", "--quiet", "--data",
             ROOT], check=True)
        content.main(bundle, contents / f"{number}.json")
    return records, contents


def compiled(name, libraries, scratch):
    """A driver in C."""
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", *libraries], capture_output=True, text=True)
    if flags.returncode:
        raise RuntimeError(flags.stderr.strip().splitlines()[-1])
    program = scratch / name
    subprocess.run(["cc", "-std=gnu17", "-O2", PEERS / f"{name}.c", "-o", program, *flags.stdout.split()], check=True)
    return program


def fop(scratch, contents, out):
    if not shutil.which("javac") or not Path("/usr/share/java/fop.jar").exists():
        raise RuntimeError("fop or a JDK is not installed")
    found = [path for path in (Path(f"/usr/share/java/{jar}.jar") for jar in JARS) if path.exists()]
    path = ":".join(map(str, found))
    subprocess.run(["javac", "-cp", path, "-d", scratch, PEERS / "FopDriver.java"], check=True)
    inputs = scratch / "fo"
    subprocess.run([sys.executable, PEERS / "fop_papers.py", contents, inputs], check=True)
    return ["java", "-cp", f"{path}:{scratch}", "FopDriver", PEERS / "fop.xconf", inputs, out]


def drivers(scratch, records, contents):
    """All that start; the others with the reason why not."""
    flat = scratch / "flat"
    flat.mkdir()
    subprocess.run([sys.executable, PEERS / "flat.py", contents, flat], check=True)

    def python(name):
        return lambda out: [sys.executable, PEERS / f"{name}_driver.py", contents, out]

    calls = {
        "bilaga": lambda out: [BENCH, ROOT, "turns", records, out],
        "floor": lambda out: [compiled("floor_driver", ["harfbuzz-subset", "libdeflate"], scratch), flat, out],
        "cairo + pango": lambda out: [compiled("pango_driver", ["pangocairo"], scratch), flat, out],
        "typst": python("typst"), "ReportLab": python("reportlab"), "fpdf2": python("fpdf2"),
        "Apache FOP": lambda out: fop(scratch, contents, out),
        "Chromium": python("chromium"), "WeasyPrint": python("weasyprint")}
    found, missing = [], {}
    for name, call in calls.items():
        out = scratch / f"out-{name.split()[0]}"
        out.mkdir()
        try:
            found.append(Driver(name, call(out), warm_up=JAVA_WARM_UP if name == "Apache FOP" else 1))
        except (OSError, RuntimeError, subprocess.CalledProcessError) as fault:
            missing[name] = str(fault)
    return found, missing


def check(driver, scratch):
    """Stops where a program draws something else than we do. The floor has no characters to compare."""
    driver.turn(0, "separate")
    if driver.name in ("bilaga", "floor"):
        return
    faults = difference(scratch / "bundle-0", scratch / f"out-{driver.name.split()[0]}")
    for fault in faults:
        print(f"{driver.name}: {fault}")
    if faults:
        raise SystemExit(f"{driver.name} does not draw what we draw")


def compare(found, rounds):
    """Everybody once, and again; who is slow stops after some rounds."""
    slow = set()
    for driver in found:
        say(f"{driver.name} gets warm")
        for number in range(driver.warm_up):
            for mode in driver.modes:
                driver.turn(number % VARIANTS, mode)
    for number in range(rounds):
        say(f"round {number + 1} of {rounds}" + (f", without {', '.join(sorted(slow))}" if slow and number >= SLOW_ROUNDS else ""))
        for driver in found:
            if driver.name in slow and number >= SLOW_ROUNDS:
                continue
            for mode in driver.modes:
                driver.measure(number % VARIANTS, mode)
            if driver.median("separate") > SLOW_SECONDS:
                slow.add(driver.name)


def table(found, missing, pages, size):
    """With the merged file, everybody has made the separate ones too."""
    ours = found[0]
    lines = [
        "| program | makes | ms a record | pages a second | ours is | processor ms | ours is | with a merged file, ms | ours is"
        " | kB a record |",
        "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|"]
    for driver in found:
        apart, one = driver.median("separate"), driver.median("one")
        both = one if driver is ours else apart + one
        processor = driver.mean_processor("separate")
        own = ours.median("separate"), ours.mean_processor("separate"), ours.median("one")
        ratios = ["", "", ""] if driver is ours else [
            f"{theirs / mine:.1f} ×" for theirs, mine in zip((apart, processor, both), own)]
        lines.append(
            f"| {driver.name} {driver.about['version']} | {driver.about['makes']} | {1000 * apart:.1f} | {pages / apart:.0f}"
            f" | {ratios[0]} | {1000 * processor:.1f} | {ratios[1]} | {1000 * both:.1f} | {ratios[2]} |"
            f" {size(driver) / 1000:.0f} |")
    lines += [f"| {name} | not available here: {reason} | | | | | | | | |" for name, reason in missing.items()]
    return "\n".join(lines)


def steps(ours):
    """What a record costs us, step by step, as differences of medians."""
    check, separate, proven = (1000 * ours.median(work) for work in ("check", "separate", "proven"))
    rows = [("reading, rules and the report as JSON", check), ("the papers, written to memory", separate - check),
            ("reading them back and proving them", proven - separate), ("all", proven)]
    return "\n".join(["| step | ms a record |", "|---|--:|"] + [f"| {name} | {time:.1f} |" for name, time in rows])


def main(rounds=15):
    place = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(prefix="bilaga-bench-", dir=place) as scratch:
        scratch = Path(scratch)
        say("papers to compare with")
        records, contents = make_contents(scratch)
        papers = json.loads((contents / "0.json").read_text())["papers"]
        found, missing = drivers(scratch, records, contents)
        found[0].modes = OWN_MODES
        try:
            for driver in found:
                say(f"{driver.name} is held against our papers")
                check(driver, scratch)
            compare(found, int(rounds))
        finally:
            for driver in found:
                driver.close()

        def size(driver):
            files = (scratch / f"out-{driver.name.split()[0]}").glob("*.pdf")
            return sum(path.stat().st_size for path in files if path.stem not in ("one", "ansokan-komplett"))

        ours, floor = found[0], next((driver for driver in found if driver.name == "floor"), None)
        lines = [table(found, missing, sum(len(paper["pages"]) for paper in papers), size)]
        if floor:
            whole, reading, least = ours.median("separate"), ours.median("check"), floor.median("separate")
            lines.append(
                f"Against the floor we need {whole / least:.1f} × for all that we do with a record, and"
                f" {(whole - reading) / least:.1f} × without reading it and the rules (aim 1.6).")
        put("side by side", "\n\n".join(lines))
        put("steps", steps(ours))


if __name__ == "__main__":
    main(*sys.argv[1:])
