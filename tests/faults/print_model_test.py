#!/usr/bin/env python3
"""Searches every course that the print protocol can take, in a model of it (print_protocol.pml).

print_model_test.py [--whole]

The model itself has to come through without an error; with any one of its guards taken out, it must not. Each station
tries once, which is searched in seconds; --whole lets each try twice (some nine million states).
"""
import pathlib
import re
import subprocess
import sys
import tempfile

MODEL = pathlib.Path(__file__).resolve().with_name("print_protocol.pml")
EACH_STATION_ONCE = "-DTRIES=1"


def search(folder, *options):
    """(errors, states, what was violated) of the model with these options."""
    for command in (["spin", *options, "-a", str(MODEL)],
                    ["gcc", "-w", "-O1", "-DSAFETY", "-DCOLLAPSE", "-o", "pan", "pan.c"]):
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"{command[0]} failed: {done.stdout}{done.stderr}")
    said = subprocess.run(["./pan", "-m1000000"], cwd=folder, capture_output=True, text=True).stdout
    errors = re.search(r"errors: (\d+)", said)
    states = re.search(r"(\d+) states, stored", said)
    if not errors or not states or "search depth too small" in said or "out of memory" in said:
        sys.exit(f"the search did not end:\n{said}")
    violated = re.search(r"pan:1: (.*) \(at depth", said)
    return int(errors[1]), int(states[1]), violated[1] if violated else ""


def main():
    whole = "--whole" in sys.argv[1:]
    guards = sorted(set(re.findall(r"\bWITHOUT_(\w+)", MODEL.read_text())) - {"guard"})
    right = len(guards) >= 7
    with tempfile.TemporaryDirectory() as folder:
        errors, states, violated = search(folder, *([] if whole else [EACH_STATION_ONCE]))
        print(f"the protocol: {states:,} states, {errors} errors {violated}")
        right = right and errors == 0 and states > 100_000
        for guard in guards:
            errors, states, violated = search(folder, EACH_STATION_ONCE, f"-DWITHOUT_{guard}")
            print(f"without {guard.lower()}: {'found' if errors else 'NOT FOUND'} after {states:,} states: {violated}")
            right = right and errors > 0
    return 0 if right else 1


if __name__ == "__main__":
    sys.exit(main())
