#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QWidget>

/// A language in which every sentence stands between « and ». While it lives, the program speaks it.
class OtherLanguage final : public QTranslator
{
public:
    OtherLanguage()
    {
        QCoreApplication::installTranslator(this);
        QTest::qWait(1); // windows hear of it in the event loop
    }
    ~OtherLanguage() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        return QChar(u'«') + QString::fromUtf8(sourceText) + QChar(u'»');
    }
};

/// The texts of a window that are English words and did not follow the language. Data is Japanese, a number or a
/// serial, so words of four Latin letters are the program's own.
inline QStringList textsThatStayed(const QWidget &window)
{
    QStringList texts;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        texts += {widget->toolTip(), widget->accessibleName(), widget->accessibleDescription()};
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts += label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts += button->text();
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            texts += field->placeholderText();
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int at = 0; at < box->count(); ++at)
                texts += box->itemText(at);
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model()) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                texts += view->model()->headerData(column, Qt::Horizontal).toString();
                for (int row = 0; row < view->model()->rowCount(); ++row)
                    texts += view->model()->index(row, column).data().toString();
            }
        }
        for (const QAction *action : widget->actions())
            texts += action->text();
    }
    for (const QAction *action : window.actions())
        texts += action->text();
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{4}"));
    QStringList stayed;
    for (const QString &text : std::as_const(texts)) {
        if (text.contains(word) && !text.contains(u'«') && !stayed.contains(text))
            stayed.append(text);
    }
    return stayed;
}
