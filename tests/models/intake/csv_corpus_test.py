"""1,200 CSV files, most of them bad: each is accepted or refused exactly as its recipe says.

    csv_corpus_test.py path/to/CsvProbe
"""
import pathlib
import subprocess
import sys
import tempfile
import unittest

import csv_recipes

PROBE = sys.argv[1:]  # for Windows with the emulator before it
del sys.argv[1:]


class CsvCorpus(unittest.TestCase):
    maxDiff = None

    def test_every_file_is_accepted_or_refused_as_listed(self):
        with tempfile.TemporaryDirectory() as folder:
            expected = {}
            for name, data, verdict in csv_recipes.files(1200, seed=17):
                path = pathlib.Path(folder, name)
                path.write_bytes(data)
                expected[str(path)] = verdict
            said = subprocess.run(PROBE, input="".join(f"{path}\n" for path in expected), capture_output=True,
                                  text=True, check=True).stdout.splitlines()
        differing = [(pathlib.Path(path).name, want, got)
                     for (path, want), got in zip(expected.items(), said, strict=True) if want != got]
        self.assertEqual([], differing[:10], f"{len(differing)} of {len(expected)} differ")
        self.assertGreater(len({verdict.split(" ")[0] for verdict in expected.values()}), 12)


if __name__ == "__main__":
    sys.exit(unittest.main())
