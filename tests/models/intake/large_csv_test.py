"""A large CSV file is read in the memory of a small one, and its reading can be cancelled.

    large_csv_test.py path/to/CsvProbe [--megabytes 8]
"""
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

MEBIBYTE = 1 << 20
ROW = '0012,003456,"山田　花子",ﾔﾏﾀﾞ ﾊﾅｺ,昭和64年1月7日,東京都港区見本町一丁目２番３号\r\n'.encode("cp932")
GROWTH = 5 * MEBIBYTE  # of memory, from a file of one mebibyte to a large one
LARGEST = 300 * MEBIBYTE


def write(path, megabytes):
    rows = MEBIBYTE // len(ROW)
    with path.open("wb") as file:
        file.write("記号,番号,氏名,カナ,生年月日,住所\r\n".encode("cp932"))
        for _ in range(megabytes):
            file.write(ROW * rows)
    return rows * megabytes


def read(probe, path, *options):
    """What the probe says, and the most memory that any probe has taken so far."""
    said = subprocess.run([probe, *options], input=f"{path}\n", capture_output=True, text=True, check=True).stdout
    return said.strip(), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024


def main():
    probe = sys.argv[1]
    megabytes = int(sys.argv[3]) if "--megabytes" in sys.argv else 8
    with tempfile.TemporaryDirectory() as folder:
        small, large = pathlib.Path(folder, "small.csv"), pathlib.Path(folder, "large.csv")
        write(small, 1)
        rows = write(large, megabytes)
        _, least = read(probe, small)
        began = time.monotonic()
        said, most = read(probe, large)
        took = time.monotonic() - began
        stopped, _ = read(probe, large, "--cancel")
    print(f"{megabytes} MiB in {took:.1f} s ({megabytes / took:.0f} MiB/s), {most / MEBIBYTE:.0f} MiB of memory against "
          f"{least / MEBIBYTE:.0f} for 1 MiB, cancelled within {stopped} ms")
    if not said.startswith(f"ok shift_jis comma {rows} "):
        sys.exit(f"read wrongly: {said}")
    if most > LARGEST or most - least > GROWTH:
        sys.exit("takes too much memory")


if __name__ == "__main__":
    main()
