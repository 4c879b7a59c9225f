"""What a page costs in records of 10 to 10,000 pages, and a record in batches of 1 to 10,000; writes Benchmarks/growth.svg
and the table in README.md.

usage: growth.py [large]        large: 100,000 records as well

Pages: drafts of grown records, in memory, in one warm process. Records: `bilaga batch --jobs 2` over records that each have
an id of their own, checks only up to the largest number, whole bundles up to 1,000; memory is that of all its processes
together."""

import json
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
from readme import put

CERTIFICATES = [2, 6, 20, 60, 200, 600, 1995]
MOST_BUNDLES, MOST_CHECKS, MOST_AT_ALL = 1000, 10_000, 100_000
SECONDS_A_SIZE = 3


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
        first = driver.turn(count, "draft")
        turns = max(3, min(60, int(SECONDS_A_SIZE / first["seconds"] / len(found))))
        for mode in found:
            driver.turn(count, mode)
        times = {mode: [] for mode in found}
        for _ in range(turns):
            for mode in found:
                times[mode].append(driver.turn(count, mode)["seconds"])
        for mode, seconds in times.items():
            found[mode].append((first["pages"], 1e6 * statistics.median(seconds) / first["pages"]))
    driver.close()
    return found


def batch(count, options, scratch):
    """Seconds and the most memory of a batch over so many records."""
    out, source = scratch / "out", scratch / "records.ndjson"
    line = json.dumps(json.loads(RECORD.read_text()), ensure_ascii=False)
    name = json.loads(line)["recordId"]
    with source.open("w") as file:
        for number in range(count):
            file.write(line.replace(name, f"rec-{number}") + "\n")
    most, start = 0, time.perf_counter()
    with source.open() as records, (scratch / "results").open("w") as results:
        process = subprocess.Popen(
            [BILAGA, "batch", "-", "--out", out, "--jobs", "2", "--date", "2026-01-01", "--quiet", "--data", ROOT,
             *options],
            stdin=records, stdout=results, stderr=subprocess.DEVNULL)
        while process.poll() is None:
            most = max(most, memory(process.pid))
            time.sleep(0.05 if count < 1000 else 0.5)
    seconds = time.perf_counter() - start
    if process.returncode != 0:
        raise SystemExit(f"bilaga batch ended with {process.returncode}")
    shutil.rmtree(out, ignore_errors=True)
    return seconds, most


def cost_of_records(scratch, most_checks):
    """By kind of work, rows of records, milliseconds a record and the most memory."""
    found = {}
    for name, options, most in ("checked", ["--check-only"], most_checks), ("bundled", [], MOST_BUNDLES):
        rows, count = [], 1
        while count <= most:
            runs = [batch(count, options, scratch) for _ in range(5 if count < 1000 else 1)]
            seconds = statistics.median(run[0] for run in runs)
            rows.append((count, 1000 * seconds / count, max(run[1] for run in runs)))
            count *= 10
        found[name] = rows
    return found


def table(pages, records):
    lines = [
        "![Left: microseconds a page over pages in a record. Right: milliseconds a record over records in a batch](growth.svg)",
        "",
        "| pages in the record | µs a page | with the merged file |", "|--:|--:|--:|"]
    for (count, apart), (_, merged) in zip(pages["draft"], pages["draftOne"]):
        lines.append(f"| {count:,} | {apart:.0f} | {merged:.0f} |")
    lines += ["", "| records in the batch | ms a record | memory of all processes |", "|--:|--:|--:|"]
    for name, rows in records.items():
        for count, cost, most in rows:
            lines.append(f"| {count:,} {name} | {cost:.2f} | {most / 1e6:.0f} MB |")
    return "\n".join(lines)


def main(*words):
    with tempfile.TemporaryDirectory(prefix="bilaga-growth-") as scratch:
        pages = cost_of_pages(Path(scratch))
        records = cost_of_records(Path(scratch), MOST_AT_ALL if "large" in words else MOST_CHECKS)
    write_plot(
        ROOT / "Benchmarks/growth.svg", "What a page and a record cost",
        "Left: microseconds a page in records of 10 to 10,000 pages. Right: milliseconds a record in batches of 1 and more.",
        [
            Panel("pages in the record", "µs a page", {
                "a file for each paper": pages["draft"], "and one with all papers": pages["draftOne"]}),
            Panel("records in the batch", "ms a record", {
                name: [row[:2] for row in rows] for name, rows in records.items()}, is_tenfold=True),
        ])
    put("growth", table(pages, records))


if __name__ == "__main__":
    main(*sys.argv[1:])
