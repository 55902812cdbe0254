"""What people read goes through tr(), is English in the sources, and is translated."""
import re
import sys
import unittest

from tree import RuleCase

ON_SCREEN = ("ui/", "app/", "models/tables/")
NOT_ON_SCREEN = ("app/db/",)

# Calls whose literal arguments a person reads. Object names, settings keys and the like are not among them.
SHOWN_BY = (
    r"set(?:Text|WindowTitle|WindowIconText|ToolTip|StatusTip|WhatsThis|PlaceholderText|AccessibleName|"
    r"AccessibleDescription|Title|LabelText|InformativeText|DetailedText|EmptyText|Prefix|Suffix|SpecialValueText|"
    r"HeaderText|ButtonText|Format|PlainText|Caption|DocName|ApplicationDisplayName)"
    r"|addAction|addButton|addItem|addItems|addTab|addMenu|addRow|addSection|insertItem|insertTab"
    r"|showMessage|say|offerRetry"
    r"|Q(?:Action|PushButton|ToolButton|CheckBox|RadioButton|GroupBox|Label|Menu|DockWidget|TableWidgetItem)"
    r"|PlainLabel|SectionTitle|StateChip"
)
TRANSLATING = r"(?:[\w:]+::)?(?:tr|translate|QT_TR_NOOP|QT_TR_N_NOOP|QT_TRANSLATE_NOOP|QT_TRANSLATE_N_NOOP)"
# A literal within these is still what is shown; within any other call it is a key, a format or the like.
SEEN_THROUGH = re.compile(r"(?:arg|QString|QStringLiteral|QLatin1String|QLatin1StringView|QStringList|append|prepend)$")
LETTERS = re.compile(r"[^\W\d_]")
PLACEHOLDER = re.compile(r"%(?:L?\d|n)")
# Literals for us: logs, assertions, and what names a thing.
FOR_US = re.compile(
    r"\b(?:q(?:C?(?:Debug|Info|Warning|Critical|Fatal))|Q_(?:ASSERT|ASSERT_X|LOGGING_CATEGORY|UNREACHABLE)"
    r"|static_assert|setObjectName|setProperty|fputs|fprintf|QRegularExpression|QFont|setFamilies|setFamily)\b")
SENTENCE = re.compile(r"[A-Za-z]{2,}[,;:]? [a-z]{2,}")
JAPANESE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff9f]")


def on_screen(tree):
    return [n for n in tree.files(".cpp", ".h", under=ON_SCREEN) if not n.startswith(NOT_ON_SCREEN)]


def translated_spans(source):
    """Where tr(…) and its kin stand."""
    for found in re.finditer(rf"(?<![\w:]){TRANSLATING}\s*(\()", source.code):
        arguments = source.arguments(found.start(1))
        if arguments:
            yield found.start(), arguments[-1][1]


def within(spans, position):
    return any(start <= position < end for start, end in spans)


def enclosing_calls(code, start, position):
    """The names of the calls that are open at a position, counted from start; '' for plain brackets."""
    names = []
    for at in range(start, position):
        if code[at] in "([{":
            named = re.search(r"([\w:]+)\s*$", code[start:at])
            names.append(named[1].split("::")[-1] if named else "")
        elif code[at] in ")]}" and names:
            names.pop()
    return names


def shown_arguments(name, code, arguments):
    """Those arguments of a call that are shown; the others are data that goes with an item."""
    if name in ("addItem", "insertItem", "addTab", "addAction") and len(arguments) > 1:
        first = code[slice(*arguments[0])]
        shown_second = name in ("insertItem", "addTab") or re.search(r"[Ii]con", first)
        return arguments[: 2 if shown_second else 1]
    return arguments


def untranslated_arguments(tree):
    """A literal with letters as an argument of something that shows it."""
    for name in on_screen(tree):
        source = tree.cpp(name)
        spans = list(translated_spans(source))
        told = set()
        for call, _, arguments in source.calls(SHOWN_BY):
            for start, end in shown_arguments(call, source.code, arguments):
                for literal in source.literals:
                    if not start <= literal.start < end or within(spans, literal.start) or literal.start in told:
                        continue
                    outside = enclosing_calls(source.code, start, literal.start)
                    readable = LETTERS.search(PLACEHOLDER.sub("", literal.text))
                    if readable and all(not call or SEEN_THROUGH.match(call) for call in outside):
                        told.add(literal.start)
                        yield f'{name}:{source.line_of(literal.start)}: {call} shows "{literal.text}" without tr()'


def untranslated_sentences(tree):
    """A literal that reads like a sentence, anywhere on the way to the screen."""
    for name in on_screen(tree):
        source = tree.cpp(name)
        spans = list(translated_spans(source))
        for literal in source.literals:
            if not SENTENCE.search(literal.text) or within(spans, literal.start):
                continue
            begin = max(source.code.rfind(mark, 0, literal.start) for mark in ";{}")
            statement = source.code[begin + 1 : literal.start]
            line_start = source.code.rfind("\n", 0, literal.start) + 1
            is_directive = re.match(r"\s*#", source.code[line_start : literal.start])
            if not is_directive and not FOR_US.search(statement):
                yield f'{name}:{source.line_of(literal.start)}: "{literal.text}" reads like a sentence, without tr()'


def glued_sentences(tree):
    """tr() joined by + cannot be translated: word order differs between languages."""
    for name in on_screen(tree):
        source = tree.cpp(name)
        for start, end in translated_spans(source):
            before, after = source.code[:start].rstrip(), source.code[end + 1 : end + 40].lstrip()
            if (before.endswith("+") and not before.endswith("++")) or re.match(r"\+[^+=]", after):
                yield f"{name}:{source.line_of(start)}: a sentence is glued together; use one tr() with %1"


def japanese_in_sources(tree):
    """Sources speak English; Japanese lives in translations, resources and tests."""
    for name in on_screen(tree):
        source = tree.cpp(name)
        for literal in source.literals:
            if JAPANESE.search(literal.text):
                yield f'{name}:{source.line_of(literal.start)}: Japanese in a source: "{literal.text}"'


class Wording(RuleCase):
    def test_everything_shown_goes_through_tr(self):
        self.assert_kept(untranslated_arguments)

    def test_no_sentence_stands_outside_tr(self):
        self.assert_kept(untranslated_sentences)

    def test_no_sentence_is_glued_together(self):
        self.assert_kept(glued_sentences)

    def test_sources_hold_no_japanese(self):
        self.assert_kept(japanese_in_sources)

    def test_catches_texts_without_tr(self):
        for line in (
            'm_label->setText(u"Approve"_s);',
            'setWindowTitle("Requests"_L1);',
            'm_button->setToolTip(QStringLiteral("Dispatch"));',
            'field->setPlaceholderText(u"Name"_s + dots);',
            'table->setAccessibleName(wide ? tr("All requests") : u"Requests"_s);',
            'auto *button = new QPushButton(u"Print"_s, this);',
            'auto *title = new PlainLabel(u"%1 cards"_s.arg(count), this);',
            'PlainLabel title{u"Cards"_s};',
            'menu->addAction(icon(Icon::Print), u"Print"_s, this, &Page::print);',
            'combo->addItem(u"Telephone"_s, channel);',
            'combo->addItem(icon(Icon::Phone), u"Telephone"_s);',
            'bar->say(Severity::Bad, u"Nothing was lost"_s, {}, {});',
            'setText(R"(Plain)");',
            'setText(u"承認"_s);',
        ):
            with self.subTest(line=line):
                self.assert_caught(untranslated_arguments, "ui/pages/A.cpp", f"void f()\n{{\n    {line}\n}}\n")

    def test_allows_translated_texts_and_keys(self):
        for line in (
            'm_label->setText(tr("Approve"));',
            'm_label->setText(tr("%n card(s)", "of a run", count));',
            'm_label->setText(CounterPage::tr("Approve"));',
            'm_label->setText(QCoreApplication::translate("Words", "Approve"));',
            'm_label->setText(u"%1-%2"_s.arg(symbol, number));',
            'm_label->setText(locale.toString(date, u"yyyy-MM-dd"_s));',
            'm_label->setObjectName(u"titleLabel"_s);',
            'combo->addItem(tr("Telephone"), u"telephone"_s);',
            'combo->addItem(label, u"telephone"_s);',
            '// setText("commented");',
            'setText(m_words.value(u"approve"_s));',
            'auto *button = new QPushButton(this);',
        ):
            with self.subTest(line=line):
                self.assert_allowed(untranslated_arguments, "ui/pages/A.cpp", f"void f()\n{{\n    {line}\n}}\n")
        self.assert_allowed(untranslated_arguments, "app/db/Demo.cpp", 'void f() { out.setText("Ready"); }\n')

    def test_catches_sentences_outside_tr(self):
        for line in (
            'const QString text = u"The request was approved."_s;',
            'return u"Please try again"_s;',
            'words.insert(u"a"_s, u"nothing was lost"_s);',
        ):
            with self.subTest(line=line):
                self.assert_caught(untranslated_sentences, "ui/pages/A.cpp", f"void f()\n{{\n    {line}\n}}\n")

    def test_allows_sentences_for_us(self):
        for line in (
            'qCWarning(lcUi) << "the window is gone";',
            'Q_ASSERT_X(a, "Page", "must be set first");',
            'return tr("Please try again");',
            'static_assert(true, "one entry for each column");',
        ):
            with self.subTest(line=line):
                self.assert_allowed(untranslated_sentences, "ui/pages/A.cpp", f"void f()\n{{\n    {line}\n}}\n")

    def test_catches_glued_sentences(self):
        self.assert_caught(glued_sentences, "ui/A.cpp", 'auto a = tr("Page") + number;\n')
        self.assert_caught(glued_sentences, "ui/A.cpp", 'auto a = number + tr("cards");\n')
        self.assert_allowed(glued_sentences, "ui/A.cpp", 'auto a = tr("Page %1").arg(number);\n')

    def test_catches_japanese(self):
        self.assert_caught(japanese_in_sources, "ui/A.cpp", 'auto a = u"承認"_s;\n')
        self.assert_caught(japanese_in_sources, "models/tables/A.cpp", 'auto a = tr("カード");\n')
        self.assert_allowed(japanese_in_sources, "ui/A.cpp", "// 承認 is an approval\nint a;\n")
        self.assert_allowed(japanese_in_sources, "models/postcard/A.cpp", 'auto a = u"丁目"_s;\n')


if __name__ == "__main__":
    sys.exit(unittest.main())
