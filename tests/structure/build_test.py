"""Nothing lies beside the build: every source is compiled, every test is run, every script starts."""
import os
import pathlib
import re
import sys
import unittest

from sizes_test import scripts
from tree import RuleCase


def build_files_for(tree, name):
    """The CMakeLists.txt of the file's folder and of those above it, joined."""
    folders = [pathlib.PurePosixPath(name).parent, *pathlib.PurePosixPath(name).parent.parents]
    names = [str(folder / "CMakeLists.txt") for folder in folders]
    return "\n".join(re.sub(r"#.*", "", tree.read(n)) for n in names if tree.has(n))


def uncompiled(tree):
    """A source that no CMakeLists.txt names is dead, and a test that none names is never run."""
    for name in tree.files(".cpp", under=("app/", "models/", "ui/", "tests/")):
        build = build_files_for(tree, name)
        stem = pathlib.PurePosixPath(name).stem
        named = re.search(rf"(?<![\w]){re.escape(stem)}\.cpp\b", build)
        as_test = stem.endswith("Test") and re.search(rf"(?<![\w]){re.escape(stem)}(?![\w.])", build)
        if not named and not as_test:
            yield f"{name}:1: no CMakeLists.txt names it"


def unguarded_headers(tree):
    for name in tree.files(".h"):
        if not re.search(r"^#pragma once$", tree.read(name), re.MULTILINE):
            yield f"{name}:1: lacks #pragma once"


def careless_scripts(tree):
    """A script that goes on after a failure hides it; one without its right to run is not started."""
    for name in scripts(tree):
        text = tree.read(name)
        if not text.startswith("#!"):
            continue
        if not os.access(tree.root / name, os.X_OK):
            yield f"{name}:1: begins with #! but may not be executed"
        if re.match(r"#!.*\b(?:ba)?sh\b", text) and not re.search(r"^set -(?:euo pipefail|eu)$", text, re.MULTILINE):
            yield f"{name}:1: lacks set -euo pipefail"


class Build(RuleCase):
    def test_every_source_is_compiled_and_every_test_is_run(self):
        self.assert_kept(uncompiled)

    def test_every_header_is_guarded(self):
        self.assert_kept(unguarded_headers)

    def test_every_script_starts_and_stops_at_a_failure(self):
        self.assert_kept(careless_scripts)

    def test_catches_sources_beside_the_build(self):
        room = {"ui/CMakeLists.txt": "madoguchi_room(madoguchi_ui SOURCES pages/B.cpp)\n"}
        self.assert_caught(uncompiled, "ui/pages/A.cpp", "int a;\n", room)
        self.assert_caught(uncompiled, "ui/pages/A.cpp", "int a;\n", {"ui/CMakeLists.txt": "# pages/A.cpp\n"})
        self.assert_allowed(uncompiled, "ui/pages/B.cpp", "int b;\n", room)
        tests = {"tests/ui/CMakeLists.txt": "madoguchi_test(OtherPageTest USES madoguchi_ui)\n"}
        self.assert_caught(uncompiled, "tests/ui/PageTest.cpp", "int a;\n", tests)
        self.assert_allowed(uncompiled, "tests/ui/OtherPageTest.cpp", "int a;\n", tests)

    def test_catches_unguarded_headers(self):
        self.assert_caught(unguarded_headers, "ui/A.h", "int a;\n")
        self.assert_allowed(unguarded_headers, "ui/A.h", "#pragma once\n")

    def test_catches_careless_scripts(self):
        found = self.complaints(careless_scripts, {"packaging/demo": "#!/bin/bash\ntrue\n"})
        self.assertEqual(2, len(found), found)


if __name__ == "__main__":
    sys.exit(unittest.main())
