#include "ui/widgets/TextField.h"

#include "tests/ui/Composing.h"
#include "ui/widgets/PasswordField.h"
#include "ui/widgets/ScanField.h"

#include <QApplication>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace Composing;

class TextFieldTest final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_field = new TextField(m_window.get());
        m_other = new TextField(m_window.get());
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_field);
        column->addWidget(m_other);
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
        m_field->setFocus();
        m_settled = std::make_unique<QSignalSpy>(m_field, &TextField::settled);
        m_submitted = std::make_unique<QSignalSpy>(m_field, &QLineEdit::returnPressed);
    }

    void typingWithoutAnInputMethodSettlesWithEachLetter()
    {
        QTest::keyClicks(m_field, u"12"_s);
        QCOMPARE(m_settled->count(), 2);
        m_field->setText(u"another"_s);
        QCOMPARE(m_settled->count(), 3);
    }

    void aWordSettlesOnceWhenItIsChosen()
    {
        for (const QString &shown : {u"や"_s, u"やまて"_s, u"山手"_s}) {
            compose(*m_field, shown);
            QVERIFY(m_field->isComposing());
        }
        QCOMPARE(m_settled->count(), 0);
        commit(*m_field, u"山手"_s);
        QVERIFY(!m_field->isComposing());
        QCOMPARE(m_settled->count(), 1);
        QCOMPARE(m_field->text(), u"山手"_s);
    }

    // Beginning to compose takes away the selected text, which is not what the person has decided on.
    void composingOverASelectionSettlesWhenItEnds()
    {
        m_field->setText(u"山手"_s);
        m_settled->clear();
        m_field->selectAll();
        compose(*m_field, u"た"_s);
        QCOMPARE(m_field->text(), QString());
        QCOMPARE(m_settled->count(), 0);
        compose(*m_field, {}); // given up
        QCOMPARE(m_settled->count(), 1);
    }

    void enterConfirmsAConversionAndThenSubmits()
    {
        compose(*m_field, u"山手"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QTest::keyClick(m_field, Qt::Key_Enter);
        QCOMPARE(m_submitted->count(), 0);
        commit(*m_field, u"山手"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_submitted->count(), 1);
    }

    void noShortcutTakesAKeyOfTheConversion_data()
    {
        QTest::addColumn<QKeySequence>("key");
        // What conversion uses: giving up, kana and Latin of the word, moving and changing its parts.
        for (const QKeyCombination key :
             {QKeyCombination(Qt::Key_Escape), QKeyCombination(Qt::Key_F5), QKeyCombination(Qt::Key_F6),
              QKeyCombination(Qt::Key_F10), Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_N, Qt::CTRL | Qt::Key_1})
            QTest::newRow(qPrintable(QKeySequence(key).toString())) << QKeySequence(key);
    }

    void noShortcutTakesAKeyOfTheConversion()
    {
        QFETCH(QKeySequence, key);
        const QShortcut shortcut(key, m_window.get());
        const QSignalSpy taken(&shortcut, &QShortcut::activated);
        compose(*m_field, u"やまて"_s);
        QTest::keySequence(m_field, key);
        QCOMPARE(taken.count(), 0);
        QVERIFY(m_field->isComposing());
        commit(*m_field, u"山手"_s);
        QTest::keySequence(m_field, key);
        QCOMPARE(taken.count(), 1);
    }

    void leavingTheFieldSettlesWhatWasBeingComposed()
    {
        m_field->setText(u"山手"_s);
        m_settled->clear();
        m_field->selectAll();
        compose(*m_field, u"た"_s);
        m_other->setFocus();
        QVERIFY(!m_field->isComposing());
        QCOMPARE(m_settled->count(), 1);
    }

    void whatIsTypedIsNotToBeLearned()
    {
        for (const auto expected : {TextField::Expect::Words, TextField::Expect::Numbers, TextField::Expect::Email}) {
            m_field->expect(expected);
            QVERIFY(m_field->inputMethodHints() & Qt::ImhSensitiveData);
        }
        m_field->expect(TextField::Expect::Numbers);
        QVERIFY(m_field->inputMethodHints() & Qt::ImhPreferNumbers);
        QVERIFY(isOffered(*m_field)); // full-width digits and an era's name are right as well
    }

    void scannersAndPasswordsHaveNoInputMethod()
    {
        ScanField scan;
        PasswordField password;
        QVERIFY(!isOffered(scan));
        QVERIFY(!isOffered(password));
        QVERIFY(fieldsThatCutItShort(*m_window).isEmpty());
        QLineEdit plain(m_window.get());
        QCOMPARE(fieldsThatCutItShort(*m_window).size(), 1);
    }

private:
    std::unique_ptr<QWidget> m_window;
    TextField *m_field = nullptr;
    TextField *m_other = nullptr;
    std::unique_ptr<QSignalSpy> m_settled;
    std::unique_ptr<QSignalSpy> m_submitted;
};

QTEST_MAIN(TextFieldTest)
#include "TextFieldTest.moc"
