"""The code table is the one that its script makes."""
import pathlib
import subprocess
import sys
import unittest

ROOM = pathlib.Path(__file__).resolve().parents[3] / "models" / "intake"


class JisTable(unittest.TestCase):
    def test_is_what_its_script_makes(self):
        made = subprocess.run([sys.executable, "-B", ROOM / "make_jis_table.py"], capture_output=True, check=True)
        self.assertEqual(made.stdout.decode(), (ROOM / "JisTable.cpp").read_text(encoding="utf-8"))


if __name__ == "__main__":
    sys.exit(unittest.main())
