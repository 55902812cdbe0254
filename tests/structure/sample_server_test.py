"""packaging/windows/sample-server takes the package that is pinned in it, or nothing."""
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

SCRIPT = pathlib.Path(__file__).resolve().parents[2] / "packaging/windows/sample-server"


class SampleServer(unittest.TestCase):
    def fetch(self, npm):
        """Runs it with an empty cache and `npm` as the program of that name; the exit code, and what is in the cache."""
        with tempfile.TemporaryDirectory() as folder:
            program = pathlib.Path(folder, "bin/npm")
            program.parent.mkdir()
            program.write_text(f"#!/bin/sh\n{npm}\n", encoding="utf-8")
            program.chmod(0o755)
            cache = pathlib.Path(folder, "cache")
            ran = subprocess.run([SCRIPT], capture_output=True, text=True, check=False, env={
                **os.environ, "PATH": f"{program.parent}:{os.environ['PATH']}", "MADOGUCHI_CACHE": str(cache)})
            kept = [str(found.relative_to(cache)) for found in cache.rglob("*") if found.is_file()]
            return ran, kept

    def test_another_package_is_refused_and_not_kept(self):
        ran, kept = self.fetch("echo evil >other.tgz; echo other.tgz")
        self.assertEqual(1, ran.returncode, ran.stderr)
        self.assertIn("not the package that is pinned", ran.stderr)
        self.assertEqual(([], ""), (kept, ran.stdout))

    def test_without_a_network_it_says_so_with_a_code_of_its_own(self):
        ran, kept = self.fetch("exit 1")
        self.assertEqual(3, ran.returncode, ran.stderr)
        self.assertIn("could not be fetched", ran.stderr)
        self.assertEqual(([], ""), (kept, ran.stdout))


if __name__ == "__main__":
    sys.exit(unittest.main())
