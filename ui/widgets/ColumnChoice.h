#pragma once

#include <QJsonObject>
#include <QObject>

class QMenu;
class TablePane;

/// Lets a person arrange a table: which columns, in which order, how wide, sorted by which. The table's context menu
/// gets an entry for it, which the keyboard reaches too. The arrangement is a value that can be kept and given back;
/// columns are known by ColumnKeyRole, so that one kept from an earlier version still fits.
class ColumnChoice : public QObject
{
    Q_OBJECT
public:
    /// `table` has its model already, and is the parent.
    explicit ColumnChoice(TablePane &table);

    QJsonObject arrangement() const;
    /// What does not fit is left as it is. Never hides the first column, which says whose row it is.
    void arrange(const QJsonObject &arrangement);

signals:
    /// The person has arranged something.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    QString keyOf(int column) const;
    int columnOf(const QString &key) const;
    void fillMenu();
    void show(int column, bool shown);

    TablePane &m_table;
    QMenu *m_menu;
    bool m_arranging = false;
};
