"""A connection that speaks PostgreSQL's protocol itself, so that every byte that the server answers can be looked at."""
import os
import socket
import struct

ERROR_FIELDS = {"C": "code", "M": "message", "D": "detail", "H": "hint", "W": "context"}


class Gone(Exception):
    """The server ended the connection."""


def message(kind, body=b""):
    return kind + struct.pack(">i", len(body) + 4) + body


def text(value):
    return value.encode("utf-8", "surrogatepass") + b"\0"


class Reply:
    """What came back for one statement: rows of texts, or an error by its fields; and all of it as it came."""

    def __init__(self):
        self.rows = []
        self.error = {}
        self.raw = bytearray()

    @property
    def code(self):
        return self.error.get("code", "00000")

    @property
    def value(self):
        return self.rows[-1][0] if self.rows else None


class Wire:
    """One session over the cluster's socket. Statements can be sent many at a time, and are answered in order."""

    def __init__(self, cluster, login, database="madoguchi", settings=None):
        self.address = os.path.join(str(cluster.directory), f".s.PGSQL.{cluster.port}")
        self.parameters = {"user": login, "database": database, "client_encoding": "UTF8",
                           "client_min_messages": "notice", **(settings or {})}
        self.socket = None
        self.buffer = bytearray()
        self.started = bytearray()
        self.open()

    def open(self):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(300)
        self.socket.connect(self.address)
        self.buffer.clear()
        body = struct.pack(">i", 196608) + b"".join(text(part) for item in self.parameters.items() for part in item)
        self.socket.sendall(struct.pack(">i", len(body) + 5) + body + b"\0")
        first = self.answer()
        self.started = first.raw
        if first.error:
            raise Gone(first.error)

    def close(self):
        if self.socket:
            self.socket.close()
            self.socket = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def send(self, data):
        try:
            self.socket.sendall(data)
        except (BrokenPipeError, ConnectionResetError) as problem:
            raise Gone() from problem

    def read(self):
        """(kind, body) of the next message."""
        while len(self.buffer) < 5 or len(self.buffer) < 1 + struct.unpack_from(">i", self.buffer, 1)[0]:
            try:
                more = self.socket.recv(262144)
            except ConnectionResetError as problem:
                raise Gone() from problem
            if not more:
                raise Gone()
            self.buffer += more
        end = 1 + struct.unpack_from(">i", self.buffer, 1)[0]
        kind, body = chr(self.buffer[0]), bytes(self.buffer[5:end])
        del self.buffer[:end]
        return kind, body

    def answer(self):
        """Everything up to the server's readiness for the next statement."""
        reply = Reply()
        while True:
            kind, body = self.read()
            reply.raw += body
            if kind == "Z":
                return reply
            if kind == "D":
                reply.rows.append(row(body))
            elif kind == "E":
                reply.error = fields(body)
            elif kind == "G":  # it wants rows to copy in
                self.send(message(b"f", text("none")))

    @staticmethod
    def query(statement):
        return message(b"Q", text(statement))

    @staticmethod
    def bound(statement, values):
        """The same with values beside the statement, as PQexecParams sends them."""
        bind = text("") + text("") + struct.pack(">hh", 0, len(values))
        for value in values:
            if value is None:
                bind += struct.pack(">i", -1)
            else:
                data = value if isinstance(value, bytes) else value.encode("utf-8", "surrogatepass")
                bind += struct.pack(">i", len(data)) + data
        bind += struct.pack(">h", 0)
        return (message(b"P", text("") + text(statement) + struct.pack(">h", 0)) + message(b"B", bind)
                + message(b"D", b"P\0") + message(b"E", text("") + struct.pack(">i", 0)) + message(b"S"))

    def tell(self, statement):
        self.send(self.query(statement))
        return self.answer()

    def ask(self, statement, values=()):
        self.send(self.bound(statement, values))
        return self.answer()

    def all(self, messages, at_once=20):
        """The answers to many messages; few enough at once that neither side waits for the other to read."""
        for start in range(0, len(messages), at_once):
            slice_of = messages[start:start + at_once]
            self.send(b"".join(slice_of))
            for _ in slice_of:
                yield self.answer()


def row(body):
    count, at, values = struct.unpack_from(">h", body)[0], 2, []
    for _ in range(count):
        length = struct.unpack_from(">i", body, at)[0]
        at += 4
        values.append(None if length < 0 else body[at:at + length].decode("utf-8"))
        at += max(length, 0)
    return values


def fields(body):
    found = {}
    for part in body.split(b"\0"):
        if part and chr(part[0]) in ERROR_FIELDS:
            found[ERROR_FIELDS[chr(part[0])]] = part[1:].decode("utf-8", "replace")
    return found
