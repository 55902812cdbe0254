#include "ui/widgets/PlainText.h"

#include "ui/Theme.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FieldGrid.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SectionTitle.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace {

const QStringList hostile{u"<img src=\"file:///etc/hostname\">"_s,
                          u"<b>渡邉</b> 太郎"_s,
                          u"<a href=\"http://example.invalid\">x</a>"_s,
                          u"&lt;b&gt;"_s,
                          u"A&B"_s,
                          u"<table><tr><td>x"_s,
                          u"\u202Eevil"_s};

} // namespace

class PlainTextTest : public QObject
{
    Q_OBJECT

private slots:
    void aLabelShowsANameAsItIsWritten()
    {
        Theme::apply(*qApp, Theme::Choice::Light);
        for (const QString &name : hostile) {
            PlainLabel label(name);
            QCOMPARE(label.textFormat(), Qt::PlainText);
            QLabel known;
            known.setTextFormat(Qt::PlainText);
            known.setText(name);
            QCOMPARE(label.sizeHint().width(), known.sizeHint().width());
        }
    }

    void noLabelInsideOurWidgetsReadsMarkup()
    {
        QWidget page;
        auto *bar = new MessageBar(&page);
        auto *grid = new FieldGrid(&page);
        auto *empty = new EmptyState(Icon::Empty, &page);
        new SectionTitle(hostile.first(), &page);
        bar->say(Severity::Error, hostile.at(0), hostile.at(1), hostile.at(2));
        grid->setRow(u"name"_s, hostile.at(0), hostile.at(1));
        empty->setTexts(hostile.at(0), hostile.at(1));
        const auto labels = page.findChildren<QLabel *>();
        QVERIFY(labels.size() > 6);
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void aToolTipSaysTheNameAndNothingElse()
    {
        for (const QString &name : hostile) {
            QWidget widget;
            PlainText::setToolTip(widget, name);
            QTextDocument shown; // what Qt makes of a tooltip that looks like rich text
            shown.setHtml(widget.toolTip());
            QCOMPARE(shown.toPlainText(), name);
            QVERIFY(!widget.toolTip().contains(u"<img"_s));
        }
    }

    void anEmptyToolTipStaysEmpty() { QVERIFY(PlainText::toolTip({}).isEmpty()); }

    void anAmpersandMakesNobodysShortcut()
    {
        QPushButton button(PlainText::caption(u"A&B"_s));
        QVERIFY(button.shortcut().isEmpty());
        QPushButton careless(u"A&B"_s);
        QVERIFY(!careless.shortcut().isEmpty()); // so this test can fail
    }
};

QTEST_MAIN(PlainTextTest)
#include "PlainTextTest.moc"
