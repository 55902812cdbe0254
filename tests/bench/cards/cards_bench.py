#!/usr/bin/env python3
"""What a printed card costs, beside the floor and LibreOffice's mail merge.

cards_bench.py --bench PROGRAM [--cards N…] [--no-office]

For each number of cards (1,000 and 10,000 if not given): the same cards through the press into a PDF, and written with
no layout at all (CardFloor), each in a process of its own; then argon2id for a hundred secrets at most; then, where soffice is
installed, its merge of the smallest number, without the codes. Compared is the processor's time, which other work on
the machine does not add to. Ends with 0 when every way made its cards.
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

MERGE = pathlib.Path(__file__).with_name("office_merge.py")


class Figures:
    def __init__(self, line):
        self.processor, self.clock, self.megabytes = (float(figure) for figure in line.split())


def run(*command):
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, text=True, check=False,
                          env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    if done.returncode:
        sys.exit(f"{command[1]} {command[2]} failed")
    return Figures(done.stdout)


def tell(way, cards, figures, size):
    print(f"{way:12} {cards:6,} cards: {figures.processor:8.2f} s of the processor, {figures.processor / cards * 1000:6.2f} ms a "
          f"card, {cards / figures.processor:7.0f} a second, {figures.megabytes:6.0f} MB, {size / cards / 1024:5.1f} KB a card",
          flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--bench", required=True)
    parser.add_argument("--cards", type=int, nargs="+", default=[1000, 10000])
    parser.add_argument("--no-office", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder)
        found = {}
        for cards in given.cards:
            for way in ("floor", "ours"):
                pdf = out / f"{way}.pdf"
                found[way, cards] = run(given.bench, way, cards, pdf)
                tell(way, cards, found[way, cards], pdf.stat().st_size)
        few, many = given.cards[0], given.cards[-1]
        secrets = min(few, 100)
        hashes = run(given.bench, "hash", secrets, "-").processor / secrets
        ours = found["ours", many].processor / many
        print(f"to the floor: {found['ours', few].processor / found['floor', few].processor:.1f} at {few:,}, "
              f"{found['ours', many].processor / found['floor', many].processor:.1f} at {many:,}")
        print(f"memory: {found['ours', few].megabytes:.0f} MB at {few:,}, {found['ours', many].megabytes:.0f} MB at {many:,}")
        print(f"argon2id: {hashes * 1000:.1f} ms a card, {hashes / (hashes + ours) * 100:.0f} % of both")
        if given.no_office or not shutil.which("soffice"):
            print("LibreOffice: not asked" if given.no_office else "LibreOffice: not installed")
            return
        run(given.bench, "data", few, out / "lines.tsv")
        office = run("/usr/bin/python3", MERGE, out / "lines.tsv", out)
        tell("LibreOffice", few, office, next(out.glob("merged*.pdf")).stat().st_size)
        print(f"LibreOffice's merge takes {office.processor / found['ours', few].processor:.1f} times the processor and "
              f"{office.megabytes / found['ours', few].megabytes:.1f} times the memory")


if __name__ == "__main__":
    main()
