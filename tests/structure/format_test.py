"""clang-format 14 has nothing to say about any C++ file."""
import re
import shutil
import subprocess
import sys
import unittest

from tree import ROOT, RuleCase


def formatter():
    """The program; another version than 14 would lay out some lines differently."""
    for name in ("clang-format-14", "clang-format"):
        if path := shutil.which(name):
            said = subprocess.run([path, "--version"], capture_output=True, text=True, check=True).stdout
            if re.search(r"\bversion 14\.", said):
                return path
    raise AssertionError("clang-format 14 is not installed; tests/run installs it")


def unformatted(tree):
    """The first line of each file that would change."""
    files = tree.files(".cpp", ".h")
    for start in range(0, len(files), 100):
        command = [formatter(), "--style=file", "--dry-run", "--ferror-limit=1", *files[start : start + 100]]
        said = subprocess.run(command, cwd=tree.root, capture_output=True, text=True, check=True).stderr
        told = set()
        for found in re.finditer(r"^(.+?):(\d+):\d+: (?:warning|error):.*$", said, re.MULTILINE):
            if found[1] not in told:
                told.add(found[1])
                yield f"{found[1]}:{found[2]}: clang-format would lay it out differently"


class Format(RuleCase):
    def test_every_file_is_laid_out_by_clang_format(self):
        self.assert_kept(unformatted)

    def test_catches_another_layout(self):
        style = {".clang-format": (ROOT / ".clang-format").read_text(encoding="utf-8")}
        self.assert_caught(unformatted, "ui/A.cpp", "int f( int a ){return a;}\nint  b;\n", style)
        self.assert_allowed(unformatted, "ui/A.cpp", "int f(int a) { return a; }\n", style)


if __name__ == "__main__":
    sys.exit(unittest.main())
