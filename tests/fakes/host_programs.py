#!/usr/bin/env python3
"""Starts programs of this machine for tests that run as Windows programs under Wine (tests/fakes/HostProgram).

host_programs.py [--madoguchi-db FILE] COMMAND…: runs COMMAND with the runner's port and key in MADOGUCHI_HOST, ends with
COMMAND's exit code, and stops every demo database that was started through it and is still there.
"""
import argparse
import base64
import hmac
import json
import os
import re
import secrets
import shutil
import socketserver
import subprocess
import sys
import threading

# Whoever has the key may start these and nothing else.
PROGRAMS = {"chmod", "kill", "madoguchi-db", "openssl", "pdfinfo", "pdftoppm", "pdftotext", "psql", "zbarimg"}


def here(text, prefix=None):
    """A path as this machine writes it: Wine keeps its drives as links in the prefix."""
    drive = re.match(r"([A-Za-z]):[/\\]", text)
    if not drive:
        return text
    prefix = prefix or os.environ.get("WINEPREFIX", "")
    rest = text[3:].replace("\\", "/")
    return "/" + rest if drive[1] in "zZ" else f"{prefix}/dosdevices/{drive[1].lower()}:/{rest}"


class Runner(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = False
    request_queue_size = 64

    def __init__(self, madoguchi_db):
        super().__init__(("127.0.0.1", 0), Call)
        self.key = secrets.token_hex(16)
        self.madoguchi_db = madoguchi_db
        self.demos = set()

    def run(self, request):
        program = request["program"]
        if not hmac.compare_digest(str(request.get("key")), self.key) or program not in PROGRAMS:
            return {"exit": -1, "errors": encoded(b"refused\n")}
        arguments = [here(a) for a in request["arguments"]]
        if program == "madoguchi-db":
            program = self.madoguchi_db
            if arguments[:2] == ["demo", "start"] and "--dir" in arguments:
                self.demos.add(arguments[arguments.index("--dir") + 1])
        environment = {**os.environ, **{name: here(value) for name, value in request["environment"].items()}}
        try:
            done = subprocess.run([program, *arguments], env=environment, stdin=subprocess.DEVNULL, capture_output=True,
                                  timeout=115, check=False)
        except (OSError, subprocess.TimeoutExpired) as problem:
            return {"exit": -1, "errors": encoded(str(problem).encode())}
        return {"exit": done.returncode, "output": encoded(done.stdout), "errors": encoded(done.stderr)}

    def stop_demos(self):
        for folder in sorted(self.demos):
            if os.path.isdir(folder):
                subprocess.run([self.madoguchi_db, "demo", "stop", "--dir", folder], check=False)
                shutil.rmtree(folder, ignore_errors=True)


class Call(socketserver.StreamRequestHandler):
    def handle(self):
        line = self.rfile.readline(1 << 20)
        if line:
            self.wfile.write(json.dumps(self.server.run(json.loads(line))).encode() + b"\n")


def encoded(content):
    return base64.b64encode(content).decode()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--madoguchi-db", default="madoguchi-db")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    options = parser.parse_args()
    with Runner(options.madoguchi_db) as runner:
        threading.Thread(target=runner.serve_forever, daemon=True).start()
        address = f"{runner.server_address[1]}:{runner.key}"
        try:
            return subprocess.call(options.command, env={**os.environ, "MADOGUCHI_HOST": address})
        finally:
            runner.shutdown()
            runner.stop_demos()


if __name__ == "__main__":
    sys.exit(main())
