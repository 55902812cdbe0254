"""The project's files as the rules see them, and the shape that every rule's test has."""
import functools
import pathlib
import tempfile
import unittest

from cpp_text import CppText

ROOT = pathlib.Path(__file__).resolve().parents[2]
_PASSED_OVER = {".git", ".cache", "build", "node_modules", "__pycache__"}


class Tree:
    """Files below a folder, named relative to it with '/'."""

    def __init__(self, root):
        self.root = pathlib.Path(root)

    @functools.cached_property
    def names(self):
        return sorted(self._below(self.root))

    def _below(self, folder):
        for entry in folder.iterdir():
            if entry.is_dir() and not entry.is_symlink():
                if entry.name not in _PASSED_OVER and not entry.name.startswith("build-"):
                    yield from self._below(entry)
            elif entry.is_file():
                yield entry.relative_to(self.root).as_posix()

    def files(self, *suffixes, under=("",)):
        """Names with one of the suffixes, below one of the folders."""
        return [n for n in self.names if n.endswith(suffixes or "") and n.startswith(tuple(under))]

    @functools.cache
    def read(self, name):
        return (self.root / name).read_text(encoding="utf-8")

    @functools.cache
    def cpp(self, name):
        return CppText(self.read(name))

    def has(self, name):
        return (self.root / name).is_file()


class RuleCase(unittest.TestCase):
    """A rule is a function from a Tree to complaints. It is tried on the project and on small trees made for it."""

    maxDiff = None

    def assert_kept(self, rule):
        complaints = list(rule(Tree(ROOT)))
        if complaints:
            self.fail(f"{len(complaints)} in this tree\n" + "\n".join(complaints))

    def complaints(self, rule, files):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                path = pathlib.Path(folder, name)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, encoding="utf-8")
            return list(rule(Tree(folder)))

    def assert_caught(self, rule, name, text, others=None):
        """One planted violation, one complaint, about that file."""
        found = self.complaints(rule, {**(others or {}), name: text})
        self.assertEqual(1, len(found), f"{found} for:\n{text}")
        self.assertTrue(found[0].startswith(name), found[0])

    def assert_allowed(self, rule, name, text, others=None):
        self.assertEqual([], self.complaints(rule, {**(others or {}), name: text}))
