#pragma once

#include <QHash>
#include <QWidget>

class PlainLabel;
class QGridLayout;

/// Rows of label and value: what a record says, to read and not to edit.
class FieldGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FieldGrid(QWidget *parent = nullptr);

    /// Adds the row, or changes its words when `key` is there already. Rows stay in the order of their first mention.
    void setRow(const QString &key, const QString &label, const QString &value);
    /// A widget of the caller's (a chip, a button) in place of a text; the grid takes it over.
    void setRow(const QString &key, const QString &label, QWidget *value);
    void setRowVisible(const QString &key, bool visible);
    QString value(const QString &key) const;
    void clear();

private:
    struct Row
    {
        PlainLabel *label = nullptr;
        QWidget *value = nullptr;
    };
    Row &rowFor(const QString &key, const QString &label);

    QGridLayout *m_grid;
    QHash<QString, Row> m_rows;
    int m_next = 0;
};
