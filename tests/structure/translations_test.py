"""Every sentence in the sources has its translation, and no translation is left over or unfinished."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml

from tree import RuleCase

ROOMS = ("app", "models", "ui")
LANGUAGES = {"ja": "translations/madoguchi_ja.ts"}
PLACEHOLDER = re.compile(r"%(?:L?\d+|n)|\{[a-z_]+\}")
TRANSLATES = re.compile(r"\b(?:tr|translate|QT_TR_NOOP|QT_TR_N_NOOP|QT_TRANSLATE_NOOP|QT_TRANSLATE_N_NOOP)\s*\(")


def lupdate():
    asked = subprocess.run(["qmake6", "-query", "QT_HOST_BINS"], capture_output=True, text=True, check=False)
    for path in (f"{asked.stdout.strip()}/lupdate", "/usr/lib/qt6/bin/lupdate", shutil.which("lupdate") or ""):
        if pathlib.Path(path).is_file():
            return path
    raise AssertionError("lupdate of Qt 6 is not installed; tests/run installs it")


def updated(tree, language, name):
    """The messages of a translation file as lupdate leaves them, and what lupdate complained of."""
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder, "copy.ts")
        if tree.has(name):
            copy.write_text(tree.read(name), encoding="utf-8")
        rooms = [room for room in ROOMS if (tree.root / room).is_dir()]
        command = [lupdate(), "-locations", "none", "-source-language", "en", "-target-language", language,
                   "-extensions", "cpp,h", *rooms, "-I", ".", "-ts", str(copy)]
        said = subprocess.run(command, cwd=tree.root, capture_output=True, text=True, check=False)
        if said.returncode != 0:
            return [], [f"lupdate failed: {said.stderr.strip()}"]
        warnings = [line for line in said.stderr.splitlines() if line.strip()]
        return list(xml.parse(copy).getroot().iter("message")), warnings


def forms(message):
    """The translations of a message: one, or one for each plural form."""
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def unfinished(tree):
    """What has no translation, what translates nothing, and what dropped a placeholder."""
    if not any(TRANSLATES.search(tree.cpp(n).code) for n in tree.files(".cpp", under=tuple(f"{r}/" for r in ROOMS))):
        return
    for language, name in LANGUAGES.items():
        messages, warnings = updated(tree, language, name)
        yield from (f"{name}:1: {warning}" for warning in warnings)
        if not messages:
            yield f"{name}:1: lupdate found no sentence at all"
        for message in messages:
            source = message.findtext("source") or ""
            kind = message.find("translation").get("type")
            if kind in ("vanished", "obsolete"):
                yield f"{name}:1: {source!r} is said nowhere any more"
            elif kind == "unfinished" or not all(forms(message)):
                yield f"{name}:1: {source!r} is not translated"
            else:
                for form in forms(message):
                    if sorted(set(PLACEHOLDER.findall(form))) != sorted(set(PLACEHOLDER.findall(source))):
                        yield f"{name}:1: {source!r} and {form!r} differ in their placeholders"


TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="ja" sourcelanguage="en">
<context><name>Page</name>{}</context></TS>
"""
MESSAGE = "<message{2}><source>{0}</source><translation>{1}</translation></message>"
SOURCE = """class Page : public QObject
{
    Q_OBJECT
    void show(int n);
};
void Page::show(int n) { say(tr("Nothing is waiting."), tr("%n card(s) for %1", "", n).arg(n)); }
"""
PLURAL = "<numerusform>{0}</numerusform>"


class Translations(RuleCase):
    def planted(self, *messages, source=SOURCE):
        return self.complaints(unfinished, {"ui/Page.cpp": source, LANGUAGES["ja"]: TS.format("".join(messages))})

    def setUp(self):
        self.plain = MESSAGE.format("Nothing is waiting.", "待っているものはありません。", "")
        self.plural = MESSAGE.format("%n card(s) for %1", PLURAL.format("%1あて%n枚"), ' numerus="yes"')

    def test_every_sentence_is_translated(self):
        self.assert_kept(unfinished)

    def test_allows_a_whole_translation(self):
        self.assertEqual([], self.planted(self.plain, self.plural))

    def test_catches_what_is_missing_left_over_or_unfinished(self):
        left_over = MESSAGE.format("Gone", "もうない", "")
        self.assertIn("not translated", "".join(self.planted(self.plain)))
        self.assertIn("said nowhere", "".join(self.planted(self.plain, self.plural, left_over)))
        unready = self.plain.replace("<translation>", '<translation type="unfinished">')
        self.assertIn("not translated", "".join(self.planted(unready, self.plural)))
        empty = self.plural.replace("%1あて%n枚", "")
        self.assertIn("not translated", "".join(self.planted(self.plain, empty)))
        self.assertIn("placeholders", "".join(self.planted(self.plain, self.plural.replace("%1あて", ""))))

    def test_catches_sentences_that_lupdate_cannot_place(self):
        homeless = SOURCE + 'static QString tr(const char *text);\nstatic auto lost = tr("Lost");\n'
        self.assertTrue(self.planted(self.plain, self.plural, source=homeless))


if __name__ == "__main__":
    sys.exit(unittest.main())
