"""Says on standard error what is going on, and for how long it has."""

import sys
import time

START = time.monotonic()


def say(words):
    minutes, seconds = divmod(int(time.monotonic() - START), 60)
    print(f"  {minutes:2}:{seconds:02}  {words}", file=sys.stderr, flush=True)
