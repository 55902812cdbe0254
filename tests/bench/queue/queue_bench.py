#!/usr/bin/env python3
"""What its record costs a claim, and what a list of the queue costs.

tests/bench/queue/queue_bench.py [--requests N] [--connections N] [--slices N] [--calls N] [--at-least RATIO]

Claims requests of one society through office.claim_request on many connections, and through the same function without
the line that writes the record, in turns, on a throw-away server that waits for its disk. Then reads the list of the
queue, one connection after the other. Prints calls per second and the server's processor time per call. Ends with 0
when every call succeeded and the claims on record came to RATIO of the others.
"""
import argparse
import pathlib
import re
import statistics
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import measured  # noqa: E402

TESTS = measured.TESTS
ROOT = measured.SQL.parents[1]
RECORD = "    perform core.record('request_claimed', 'request', its.request_id, its.person_id);\n"
# Nobody waits for another's row: it is the record that is measured.
CLAIM = "\\set one :client_id + 1 + {connections} * random(0, {each} - 1)\nselect office.{function}(gen_random_uuid(), :one);\n"


class QueueServer(TESTS.Cluster):
    settings = (*measured.MeasuredServer.settings, "wal_level=replica")

    def ask(self, statement, user="madoguchi_operator"):
        command = [str(self.bin / "psql"), "-X", "-q", "-At", "-v", "ON_ERROR_STOP=1", *self.address("madoguchi"), "-U",
                   user, "-f", "-"]
        return subprocess.run(command, input="set client_min_messages = warning;\n" + statement, text=True, check=True,
                              stdout=subprocess.PIPE).stdout.strip()

    def prepare(self, requests):
        self.start()
        self.psql("postgres", "create database madoguchi template template0 encoding 'UTF8' locale 'C.UTF-8';")
        TESTS.apply_with_psql(self)
        profile = (ROOT / "resources" / "profiles" / "mihon.json").read_text(encoding="utf-8")
        self.ask(f"""select job.load_society('mihon', 'MH', '見本健康保険組合', '1000001', '東京都千代田区1', '0312345678',
                $profile${profile}$profile$::jsonb - 'society');
            select job.create_staff('mihon', 1, '受付', '{{clerk}}', 'SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0c2FsdA==$'
                || repeat('A', 43) || '=:' || repeat('A', 43) || '=');
            -- One clerk stands for all those who would have a connection each.
            alter role {measured.CLERK} connection limit -1;
            insert into core.person (society_id, person_id, family_name, given_name, birth_date, family_key, given_key,
                kanji_key)
            select 1, i, '佐藤', '花子', '1980-01-01', '', '', '佐藤花子' from generate_series(1, {requests}) i;
            insert into core.coverage (society_id, coverage_id, person_id, symbol, number, acquired_on)
            select 1, i, i, '1', i::text, '2020-04-01' from generate_series(1, {requests}) i;
            insert into core.request (society_id, request_id, kind, channel, person_id, coverage_id, secret_kind,
                received_at, promised_on, taken_by)
            select 1, i, 'referral', 'telephone', i, i, 'none', now() - interval '1 hour', core.today() + 5, s.staff_id
            from generate_series(1, {requests}) i, core.staff s;""")
        written = (ROOT / "resources" / "database" / "functions" / "office" / "claim_request.sql").read_text(
            encoding="utf-8")
        if written.count(RECORD) != 1:
            sys.exit("office.claim_request writes its record otherwise than this program knows")
        self.ask(re.sub(r"\boffice\.claim_request\b", "office.claim_unrecorded", written).replace(RECORD, "")
                 + "vacuum analyze;")

    def calls(self, script, connections, times):
        """Calls per second, and the processor's microseconds for each."""
        file = self.directory / "script"
        file.write_text(script, encoding="utf-8")
        command = [str(self.bin / "pgbench"), "-n", "-M", "prepared", "-c", str(connections), "-h", str(self.directory),
                   "-p", str(self.port), "-U", measured.CLERK, "-f", str(file),
                   "-t", str(times), "madoguchi"]
        before = measured.spent(self)
        ran = subprocess.run(command, text=True, check=False, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        if ran.returncode:
            sys.exit(ran.stderr)
        told = ran.stdout
        done = int(re.search(r"actually processed: (\d+)", told)[1])
        failed = int(re.search(r"failed transactions: (\d+)", told)[1])
        if failed or done != connections * times:
            sys.exit(f"{failed} calls failed, {done} did not:\n{told}")
        return float(re.search(r"tps = ([\d.]+) \(without", told)[1]), (measured.spent(self) - before) / done * 1e6


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--requests", type=int, default=2000)
    parser.add_argument("--connections", type=int, default=64)
    parser.add_argument("--slices", type=int, default=8, help="of each kind")
    parser.add_argument("--calls", type=int, default=200, help="of each connection in a slice")
    parser.add_argument("--at-least", type=float, default=0.9, metavar="RATIO")
    given = parser.parse_args()
    server = QueueServer()
    try:
        server.prepare(given.requests)
        figures = {"claim_request": [], "claim_unrecorded": []}
        for slice_ in range(given.slices + 1):
            for function in sorted(figures, reverse=slice_ % 2 == 0):
                got = server.calls(CLAIM.format(connections=given.connections, function=function,
                                                each=given.requests // given.connections), given.connections, given.calls)
                if slice_:  # the first of each warms up
                    figures[function].append(got)
            server.ask("vacuum core.request, core.operation, core.audit_event;")
        for function, got in figures.items():
            print(f"{function}: {statistics.median(g[0] for g in got):,.0f} calls/s (the slowest slice "
                  f"{min(g[0] for g in got):,.0f}, the fastest {max(g[0] for g in got):,.0f}), "
                  f"{statistics.median(g[1] for g in got):,.0f} µs of the processor each")
        # Each slice with its neighbour, because the machine is not as busy in one as in the next.
        ratios = [a[0] / b[0] for a, b in zip(figures["claim_request"], figures["claim_unrecorded"])]
        costs = [a[1] / b[1] for a, b in zip(figures["claim_request"], figures["claim_unrecorded"])]
        ratio = statistics.median(ratios)
        print(f"claims on record come to {ratio:.2f} of the others (slices {min(ratios):.2f} to {max(ratios):.2f}), "
              f"and take {statistics.median(costs):.2f} times the processor")
        lines = int(server.ask("select count(*) from office.requests('open');", measured.CLERK))
        seconds, micros = server.calls("select * from office.requests('open');\n", 1, 20)
        print(f"the open queue, {lines:,} lines: {micros / 1000:,.1f} ms of the processor, {seconds:,.1f} a second")
        return 0 if ratio >= given.at_least else 1
    finally:
        server.stop(keep=False)


if __name__ == "__main__":
    sys.exit(main())
