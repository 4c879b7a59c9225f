"""What a page costs in records of 10 to 10,000 pages, and a record in batches of 1 to 10,000; writes Benchmarks/growth.svg
and the table in README.md.

usage: growth.py [large]        large: 100,000 records as well

Costs are processor time, which does not depend on who else is at work on the machine. Pages: drafts of grown records, in
memory, in one thread of one warm process. Records: `bilaga batch --jobs 2` over records that each have an id of their own
and no uploaded files, checks only up to the largest number, whole bundles up to 1,000; memory is that of all its processes
together."""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from compare import BENCH, BILAGA, RECORD, ROOT, Driver
from family import memory
from grown import grown
from plot import Panel, write_plot
from progress import say
from readme import put

CERTIFICATES = [2, 6, 20, 60, 200, 600, 1995]
MOST_BUNDLES, MOST_CHECKS, MOST_AT_ALL = 1000, 10_000, 100_000
SECONDS_A_SIZE = 4
FEWEST_TURNS, MOST_TURNS = 3, 60
# Below this many pages, what a record costs besides its pages is not small against them.
MANY_PAGES = 100


def cost_of_pages(scratch):
    """By mode, pairs of pages and microseconds a page: medians of turns between the modes."""
    records = scratch / "records"
    records.mkdir()
    sample = json.loads(RECORD.read_text())
    for count in CERTIFICATES:
        (records / f"{count}.json").write_text(json.dumps(grown(sample, count), ensure_ascii=False))
    driver = Driver("bilaga", [BENCH, ROOT, "turns", records, scratch])
    found = {"draft": [], "draftOne": []}
    for count in CERTIFICATES:
        times = {mode: [] for mode in found}
        first = [driver.turn(count, mode) for mode in found][0]
        turns = int(SECONDS_A_SIZE / first["processor"] / len(found))
        turns = max(FEWEST_TURNS, min(MOST_TURNS, turns))
        say(f"{first['pages']:,} pages, {turns} times")
        for _ in range(turns):
            for mode in found:
                times[mode].append(driver.turn(count, mode)["processor"])
        for mode, seconds in times.items():
            found[mode].append((first["pages"], 1e6 * statistics.median(seconds) / first["pages"]))
    driver.close()
    return found


def batch(source, options, scratch):
    """Processor seconds, seconds on the clock and the most memory of a batch over so many records."""
    out = scratch / "out"
    most, start = 0, time.perf_counter()
    with source.open() as records, (scratch / "results").open("w") as results:
        process = subprocess.Popen(
            [BILAGA, "batch", "-", "--out", out, "--jobs", "2", "--date", "2026-01-01", "--quiet", "--data", ROOT,
             *options],
            stdin=records, stdout=results, stderr=subprocess.DEVNULL)
        while True:
            ended, status, usage = os.wait4(process.pid, os.WNOHANG)
            if ended:
                break
            most = max(most, memory(process.pid))
            time.sleep(0.05 if time.perf_counter() - start < 10 else 0.5)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"bilaga batch ended with {process.returncode}")
    shutil.rmtree(out, ignore_errors=True)
    return usage.ru_utime + usage.ru_stime, seconds, most


def lines(count, path):
    """So many records, one a line: the sample under names of their own. A line has no folder where its uploaded files could
    lie, so nobody looks into these."""
    record = json.loads(RECORD.read_text())
    name = record["recordId"]
    line = json.dumps(record, ensure_ascii=False)
    with path.open("w") as file:
        for number in range(count):
            file.write(line.replace(name, f"rec-{number}") + "\n")
    return path


def cost_of_records(scratch, most_checks):
    """By kind of work, rows of records, processor milliseconds a record, the same on the clock, and the most memory."""
    found = {}
    for name, options, most in ("checked", ["--check-only"], most_checks), ("bundled", [], MOST_BUNDLES):
        rows, count = [], 1
        while count <= most:
            say(f"{count:,} records {name}")
            source = lines(count, scratch / "records.ndjson")
            runs = [batch(source, options, scratch) for _ in range(5 if count < 1000 else 1)]
            processor, clock = (1000 * statistics.median(run[place] for run in runs) / count for place in (0, 1))
            rows.append((count, processor, clock, max(run[2] for run in runs)))
            count *= 10
        found[name] = rows
    return found


def evenness(series):
    """How far the costs of large records lie from their middle, and what the smallest record costs besides its pages."""
    costs = [cost for pages, cost in series if pages >= MANY_PAGES]
    middle = (min(costs) + max(costs)) / 2
    pages, cost = series[0]
    return 100 * (max(costs) / middle - 1), (cost - middle) * pages / 1000


def table(pages, records):
    spread, fixed = evenness(pages["draft"])
    rows = [
        "![Left: microseconds a page over pages in a record. Right: milliseconds a record over records in a"
        " batch](growth.svg)", "",
        f"From {MANY_PAGES} pages on, a page costs the same within ± {spread:.0f} % (aim 10); a record costs about"
        f" {fixed:.1f} ms besides its pages.", "",
        "| pages in the record | µs a page | with the merged file |", "|--:|--:|--:|"]
    for (count, apart), (_, merged) in zip(pages["draft"], pages["draftOne"]):
        rows.append(f"| {count:,} | {apart:.0f} | {merged:.0f} |")
    rows += ["", "| records in the batch | processor ms a record | ms on the clock | memory of all processes |",
             "|--:|--:|--:|--:|"]
    for name, costs in records.items():
        for count, processor, clock, most in costs:
            rows.append(f"| {count:,} {name} | {processor:.2f} | {clock:.2f} | {most / 1e6:.0f} MB |")
    return "\n".join(rows)


def plot(pages, records):
    write_plot(
        ROOT / "Benchmarks/growth.svg", "What a page and a record cost",
        "Left: microseconds a page in records of 10 to 10,000 pages. Right: milliseconds a record in batches of 1 and more."
        " All of processor time.",
        [
            Panel("Processor time a page, µs", "pages in the record", {
                "each paper in its own file": pages["draft"], "and one file with all": pages["draftOne"]}),
            Panel("Processor time a record, ms", "records in the batch", {
                name: [row[:2] for row in records[name]] for name in records}, is_tenfold=True),
        ])


def main(*words):
    with tempfile.TemporaryDirectory(prefix="bilaga-growth-") as scratch:
        pages = cost_of_pages(Path(scratch))
        records = cost_of_records(Path(scratch), MOST_AT_ALL if "large" in words else MOST_CHECKS)
    plot(pages, records)
    put("growth", table(pages, records))


if __name__ == "__main__":
    main(*sys.argv[1:])
