"""Which stage the instructions of a warm bundle belong to, by callgrind; writes the table in Benchmarks/README.md.

usage: stages.py        from anywhere, with Benchmarks built in release mode

The work of six bundles less the work of two, so that starting and filling caches does not count. What a library or Swift's
runtime does belongs to the stage that called it, in the share of its calls."""

import re
import subprocess
import tempfile
from collections import defaultdict
from pathlib import Path

from progress import say
from readme import put

ROOT = Path(__file__).resolve().parents[2]
BENCH = ROOT / "Benchmarks/.build/release/bench"
STAGES = {
    "reading the record": ["STSource", "STIngest"], "rules": ["STRules", "STPrivacy"],
    "plan and values": ["STBundle"], "text: shaping and lines": ["STText"], "layout and tags": ["STLayout"],
    "PDF": ["STPDF"], "deflate": ["STDeflate"], "SHA-256": ["STDigest"], "report": ["STReport"]}
OTHER = "the rest"
STAGE_OF = {module: stage for stage, modules in STAGES.items() for module in modules}
MODULE = re.compile(r"\$s(\d+)(\w+)")
FEW, MANY = 2, 6


def stage(function):
    match = MODULE.match(function)
    return STAGE_OF.get(match[2][: int(match[1])]) if match else None


def profile(bundles, scratch):
    """Instructions by function, and of each call by caller and called."""
    say(f"{bundles} bundles under callgrind")
    out, bench = Path(scratch, f"callgrind.{bundles}"), Path(scratch, "bench")
    # valgrind 3.19 gives up on the debugging information that Swift 6.3 writes.
    subprocess.run(["objcopy", "--strip-debug", BENCH, bench], check=True)
    records = Path(scratch, "records")
    subprocess.run(
        ["valgrind", "--tool=callgrind", "--demangle=no", "--compress-strings=no", "--compress-pos=no",
         f"--callgrind-out-file={out}", bench, ROOT, "turns", records, scratch],
        input="0 made\n" * bundles, text=True, check=True, capture_output=True,
        env={"PATH": "/usr/bin:/bin", "SWIFT_DETERMINISTIC_HASHING": "1"})
    own, calls = defaultdict(int), defaultdict(int)
    function = called = None
    for line in out.read_text().splitlines():
        if line.startswith("fn="):
            function = line[3:].split("'")[0]
        elif line.startswith("cfn="):
            called = line[4:].split("'")[0]
        elif line[:1].isdigit():
            cost = int(line.split()[-1])
            if called:
                if called != function:
                    calls[function, called] += cost
                called = None
            elif function:
                own[function] += cost
    return own, calls


def difference(many, few):
    return {key: cost - few.get(key, 0) for key, cost in many.items() if cost > few.get(key, 0)}


def shares(own, calls):
    """Each function's own cost goes up to its callers until it comes to one that belongs to a stage."""
    callers = defaultdict(dict)
    for (caller, called), cost in calls.items():
        callers[called][caller] = cost
    found, waiting = defaultdict(float), {}
    for function, cost in own.items():
        waiting[function] = waiting.get(function, 0) + float(cost)
    enough = sum(own.values()) / 100_000
    for _ in range(200):
        above = defaultdict(float)
        for function, cost in waiting.items():
            name, over = stage(function), callers.get(function)
            if name or not over:
                found[name or OTHER] += cost
                continue
            total = sum(over.values())
            for caller, part in over.items():
                above[caller] += cost * part / total
        waiting = above
        if sum(waiting.values()) < enough:
            break
    found[OTHER] += sum(waiting.values())
    return found


def main():
    with tempfile.TemporaryDirectory() as scratch:
        records = Path(scratch, "records")
        records.mkdir()
        (records / "0.json").write_bytes((ROOT / "Samples/records/hslf2021-internmedicin.json").read_bytes())
        few, many = profile(FEW, scratch), profile(MANY, scratch)
    own, calls = (difference(more, less) for more, less in zip(many, few))
    found = shares(own, calls)
    total = sum(found.values())
    rows = [f"| {name} | {found[name] / (MANY - FEW) / 1e6:.1f} | {100 * found[name] / total:.0f} % |" for name in [*STAGES, OTHER]]
    rows.append(f"| all | {total / (MANY - FEW) / 1e6:.1f} | 100 % |")
    put("stages", "\n".join(["| stage | million instructions a bundle | share |", "|---|--:|--:|"] + rows))


if __name__ == "__main__":
    main()
