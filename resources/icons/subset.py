#!/usr/bin/python3
"""Cuts the icon font down to the glyphs that ui/Icons.cpp names.

    npm pack @tabler/icons-webfont && tar xzf tabler-icons-webfont-*.tgz
    resources/icons/subset.py package

Needs fonttools. Fails when a name and its code point do not belong together in the font's own list.
"""
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
TABLE = re.compile(r'Glyph\{Icon::\w+, "([a-z0-9-]+)"_L1, 0x([0-9a-f]{4})\}')
RULE = re.compile(r'\.ti-([a-z0-9-]+):before\s*\{\s*content:\s*"\\([0-9a-f]+)"')


def main(package):
    dist = pathlib.Path(package) / "dist"
    codes = dict(RULE.findall((dist / "tabler-icons.css").read_text(encoding="utf-8")))
    wanted = TABLE.findall((HERE.parent.parent / "ui" / "Icons.cpp").read_text(encoding="utf-8"))
    wrong = [f"{name}: {codes.get(name, 'not in the font')}, not {code}" for name, code in wanted if codes.get(name) != code]
    if wrong or not wanted:
        sys.exit("\n".join(wrong) or "ui/Icons.cpp names no glyph")
    subprocess.run(["pyftsubset", dist / "fonts" / "tabler-icons.ttf", f"--output-file={HERE / 'icons.ttf'}",
                    "--unicodes=" + ",".join(code for _, code in wanted), "--name-IDs=0,1,2,13,14", "--no-hinting",
                    "--layout-features="], check=True)
    print(f"{len(wanted)} glyphs, {(HERE / 'icons.ttf').stat().st_size} bytes")


if len(sys.argv) != 2:
    sys.exit(__doc__)
main(sys.argv[1])
