"""Puts a table between its two markers in Benchmarks/README.md, and prints it."""

from pathlib import Path

README = Path(__file__).resolve().parent.parent / "README.md"


def put(name, table):
    start, end = f"<!-- {name} -->\n", f"<!-- end of {name} -->"
    text = README.read_text()
    if text.count(start) != 1 or text.count(end) != 1:
        raise SystemExit(f"README.md has no place for {name}")
    head, rest = text.split(start)
    README.write_text(head + start + table + "\n" + end + rest.split(end)[1])
    print(table, flush=True)
