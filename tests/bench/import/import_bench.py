#!/usr/bin/env python3
"""How fast a roster is read, compared and merged, with every index in place.

tests/bench/import/import_bench.py [--rows N] [--unchanged-at-least FACTOR]

Merges N new rows (100,000 if not given) into an empty society on a throw-away server, then the same roster again, then
one in which one row of a hundred has changed. Prints rows per second of the clock and of the server's processor, which
other work on the machine does not take; ends with 0 when the merge of the unchanged roster took at most one FACTORth of
the processor's time of the first one.
"""
import argparse
import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import measured  # noqa: E402

SQL = measured.SQL
BLOCK = 10_000

# A roster of a big society: names repeat, numbers and telephones do not, one employer for three thousand.
LINES = """
select string_agg(concat_ws(chr(31), 1 + i, lpad((i / 3000 + 1)::text, 4, '0'), lpad((i % 3000)::text, 6, '0'), '00',
    '本人', (string_to_array('佐藤 鈴木 髙橋 田中 伊藤 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 清水', ' '))
        [1 + h1 % 20] || (string_to_array('川 田 原 島 野 山 本 村 沢 井', ' '))[1 + h1 / 20 % 10],
    (string_to_array('花子 健一 幸子 次郎 三郎 優子 一郎 四郎 五郎 進 明 恵 直樹 美咲 翔太 陽菜 大輔 さくら 拓也 愛', ' '))[1 + h2 % 20]
        || (string_to_array('美 子 郎 太 代 江 介 也 人 乃', ' '))[1 + h2 / 20 % 10],
    (string_to_array('サトウ スズキ タカハシ タナカ イトウ ワタナベ ヤマモト ナカムラ コバヤシ カトウ', ' '))[1 + h1 % 10],
    (string_to_array('ハナコ ケンイチ サチコ ジロウ サブロウ ユウコ イチロウ シロウ ゴロウ ススム', ' '))[1 + h2 % 10],
    (date '1955-01-01' + (h1 % 12000))::text, case when h2 % 2 = 0 then '男' else '女' end,
    lpad((h2 % 10000000)::text, 7, '0'), '東京都港区芝' || h1 % 9 || '丁目' || h2 % 30 || '番' || i || '号{address}',
    '09' || lpad((i::bigint * 7919 % 1000000000)::text, 9, '0'), 'E' || i / 3000, '一般',
    (date '2000-04-01' + (h2 % 9000))::text, '', '', '', '', ''), chr(30) order by i)
from (select i, abs(hashint8(i)) / 2 as h1, abs(hashint8(i + 77)) / 2 as h2 from generate_series({first}, {last}) i) g
"""


class Time:
    """Of the clock, and of the server's processor."""

    def __init__(self, clock=0.0, processor=0.0):
        self.clock, self.processor = clock, processor

    def __add__(self, other):
        return Time(self.clock + other.clock, self.processor + other.processor)

    def __sub__(self, other):
        return Time(self.clock - other.clock, self.processor - other.processor)


class Bench:
    def __init__(self, rows):
        self.rows = rows
        self.cluster = measured.TESTS.Cluster()

    def ask(self, statement):
        command = [str(self.cluster.bin / "psql"), "-X", "-q", "-At", "-v", "ON_ERROR_STOP=1",
                   *self.cluster.address("madoguchi"), "-f", "-"]
        return subprocess.run(command, input="set client_min_messages = warning;\n" + statement, text=True, check=True,
                              stdout=subprocess.PIPE).stdout.strip()

    def timed(self, statement):
        started, spent = time.monotonic(), measured.spent(self.cluster)
        self.ask(statement)
        return Time(time.monotonic() - started, measured.spent(self.cluster) - spent)

    def prepare(self):
        self.cluster.start()
        self.cluster.psql("postgres", "create database madoguchi template template0 encoding 'UTF8' locale 'C.UTF-8';")
        measured.TESTS.apply_with_psql(self.cluster)
        profile = (SQL.parents[1] / "resources" / "profiles" / "mihon.json").read_text(encoding="utf-8")
        self.ask(f"""select job.load_society('mihon', 'MH', '見本健康保険組合', '1000001', '東京都千代田区1', '0312345678',
                $profile${profile}$profile$::jsonb - 'society');
            select job.create_staff('mihon', 1, '承認', '{{supervisor}}', 'SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0c2FsdA==$'
                || repeat('A', 43) || '=:' || repeat('A', 43) || '=');
            insert into core.employer (society_id, employer_id, code, name)
            select (select society_id from core.society), i, 'E' || i - 1, '会社' || i
            from generate_series(1, {self.rows // 3000 + 1}) i;""")

    def import_roster(self, changed=0):
        """The times of reading, comparing and merging."""
        number = self.ask("select job.begin_roster(gen_random_uuid(), 'mihon', true, core.today()) ->> 'import_id'")
        reading = Time()
        for first in range(1, self.rows + 1, BLOCK):
            last = min(first + BLOCK - 1, self.rows)
            suffix = f"' || case when i % 100 < {changed} then '改' else '' end || '"
            lines = LINES.format(first=first, last=last, address=suffix)
            making = self.timed(f"select length(x) from ({lines}) t (x)")
            reading += self.timed(f"select job.add_roster_lines(gen_random_uuid(), 'mihon', {number}, {first} + 1, "
                                  f"{last} + 1, ({lines}))") - making
        comparing = self.timed(f"select job.check_roster(gen_random_uuid(), 'mihon', {number})")
        state = self.ask(f"select state, faults from core.roster_import where import_id = {number}")
        if state != "compared|0":
            sys.exit(f"the roster is {state}: "
                     + self.ask(f"select * from job.roster_faults('mihon', {number}, 5)"))
        self.ask(f"begin; set local session authorization st_000001; "
                 f"select office.approve_roster(gen_random_uuid(), {number}, (numbers ->> 'suspicious')::bigint) "
                 f"from office.roster_imports() where import_id = {number}; commit;")
        merging = self.timed(f"select job.merge_roster(gen_random_uuid(), 'mihon', {number})")
        return reading, comparing, merging

    def print_figures(self, what, times):
        figures = ", ".join(f"{name} {self.rows / max(each.clock, 0.001):,.0f} rows/s ({each.clock:.1f} s), of the "
                            f"processor {self.rows / max(each.processor, 0.01):,.0f} rows/s ({each.processor:.1f} s)"
                            for name, each in zip(("read", "compared", "merged"), times))
        print(f"{what}: {figures}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--unchanged-at-least", type=float, default=20, metavar="FACTOR")
    given = parser.parse_args()
    bench = Bench(given.rows)
    try:
        bench.prepare()
        first = bench.import_roster()
        bench.print_figures(f"{given.rows:,} new rows", first)
        bench.ask("vacuum analyze;")
        unchanged = bench.import_roster()
        bench.print_figures("the same again", unchanged)
        bench.print_figures("one of a hundred changed", bench.import_roster(changed=1))
        factor = first[2].processor / max(unchanged[2].processor, 0.01)
        whole = sum(first, Time()).processor / sum(unchanged, Time()).processor
        print(f"an unchanged roster takes the processor {factor:.0f} times less to merge, and {whole:.1f} times less with "
              "all its steps")
        return 0 if factor >= given.unchanged_at_least else 1
    finally:
        bench.cluster.stop(keep=False)


if __name__ == "__main__":
    sys.exit(main())
