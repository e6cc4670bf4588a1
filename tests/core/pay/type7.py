# SPDX-License-Identifier: GPL-3.0-or-later
"""Sample size and quartiles (type 7) of a column of a CSV file, for each group of equal keys.

type7.py FILE AMOUNT KEY... prints a line for each group: its keys, the number of amounts, p25, median and p75,
set apart by tabs. A single amount has no quartiles here: they are "-"."""

import csv
import statistics
import sys
from collections import defaultdict


def groups(file, amount, keys):
    found = defaultdict(list)
    with open(file, encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            found[tuple(row[key] for key in keys)].append(float(row[amount]))
    return found


def quartiles(amounts):
    if len(amounts) < 2:
        return ["-"] * 3
    return [repr(cut) for cut in statistics.quantiles(amounts, n=4, method="inclusive")]


def main(file, amount, *keys):
    for group, amounts in groups(file, amount, keys).items():
        print(*group, len(amounts), *quartiles(amounts), sep="\t")


if __name__ == "__main__":
    main(*sys.argv[1:])
