"""What a process and all that have come of it take: memory now, processor time so far."""

import os
from pathlib import Path


def stat(process):
    """The fields of /proc/…/stat after the name: state, parent and so on."""
    return Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()


def family(root):
    parents = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parents[int(folder.name)] = int(stat(folder.name)[1])
        except (OSError, IndexError, ValueError):
            continue
    found = {root}
    while more := {child for child, parent in parents.items() if parent in found} - found:
        found |= more
    return found


def total(root, measure):
    """The sum over the family; who ends meanwhile counts nothing."""
    found = 0
    for process in family(root):
        try:
            found += measure(process)
        except (OSError, IndexError, ValueError):
            continue
    return found


def memory(root):
    """Resident bytes; what processes share is counted for each."""
    pages = total(root, lambda process: int(Path(f"/proc/{process}/statm").read_text().split()[1]))
    return pages * os.sysconf("SC_PAGE_SIZE")


def seconds(root):
    """Processor time of all threads, in the program and in the kernel, in steps of a hundredth."""
    return total(root, lambda process: sum(map(int, stat(process)[11:13]))) / os.sysconf("SC_CLK_TCK")
