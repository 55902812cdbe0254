#include "tests/e2e/Hand.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>

namespace {

QModelIndex rowWith(const QTableView &table, const QString &text)
{
    const QAbstractItemModel *model = table.model();
    for (int row = 0; model && row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex cell = model->index(row, column);
            if (!table.isColumnHidden(column) && cell.data().toString().contains(text))
                return cell;
        }
    }
    return {};
}

} // namespace

bool Hand::click(const QString &name) const
{
    auto *widget = wait(name);
    if (!widget)
        return false;
    QCoreApplication::sendPostedEvents(); // what has just come on screen may not have its place yet
    QTest::mouseClick(widget, Qt::LeftButton);
    return true;
}

bool Hand::type(const QString &name, const QString &text, bool enter) const
{
    auto *field = wait<QLineEdit>(name);
    if (!field)
        return false;
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    // Key by key is for ASCII; what an input method would commit comes as a whole.
    const bool ascii = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 128; });
    if (ascii)
        QTest::keyClicks(field, text);
    else
        field->insert(text);
    if (enter)
        QTest::keyClick(field, Qt::Key_Return);
    return true;
}

bool Hand::rowIsThere(const QString &table, const QString &text) const
{
    return QTest::qWaitFor(
        [&] {
            const auto *view = look<QTableView>(table);
            return view && rowWith(*view, text).isValid();
        },
        patience);
}

bool Hand::chooseRow(const QString &table, const QString &text) const
{
    if (!rowIsThere(table, text))
        return false;
    auto *view = look<QTableView>(table);
    const QModelIndex cell = rowWith(*view, text);
    view->scrollTo(cell);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(cell).center());
    return true;
}

bool Hand::choose(const QString &combo, const QString &text) const
{
    auto *box = wait<QComboBox>(combo);
    if (!box)
        return false;
    const int place = box->findText(text, Qt::MatchContains);
    if (place < 0)
        return false;
    box->setCurrentIndex(place);
    emit box->activated(place);
    return true;
}

void Hand::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *focus = m_window->focusWidget();
    QTest::keyClick(focus ? focus : m_window, key, modifiers);
}
