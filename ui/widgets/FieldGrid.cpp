#include "ui/widgets/FieldGrid.h"

#include "ui/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QGridLayout>

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::space(4));
    m_grid->setVerticalSpacing(Theme::space(1));
    m_grid->setColumnStretch(1, 1);
}

void FieldGrid::setRow(const QString &key, const QString &label, const QString &value)
{
    Row &row = rowFor(key, label);
    auto *text = qobject_cast<PlainLabel *>(row.value);
    if (!text) {
        delete row.value;
        text = new PlainLabel(this);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row.value = text;
        m_grid->addWidget(text, m_rows.value(key).label->property("row").toInt(), 1);
    }
    text->setText(value);
    text->setAccessibleName(label + QChar(u' ') + value);
}

void FieldGrid::setRow(const QString &key, const QString &label, QWidget *value)
{
    Row &row = rowFor(key, label);
    if (row.value == value)
        return;
    delete row.value;
    row.value = value;
    m_grid->addWidget(value, row.label->property("row").toInt(), 1, Qt::AlignLeft | Qt::AlignVCenter);
}

void FieldGrid::setRowVisible(const QString &key, bool visible)
{
    const auto row = m_rows.constFind(key);
    if (row == m_rows.constEnd())
        return;
    row->label->setVisible(visible);
    row->value->setVisible(visible);
}

QString FieldGrid::value(const QString &key) const
{
    const auto *text = qobject_cast<PlainLabel *>(m_rows.value(key).value);
    return text ? text->text() : QString();
}

void FieldGrid::clear()
{
    for (const Row &row : std::as_const(m_rows)) {
        delete row.label;
        delete row.value;
    }
    m_rows.clear();
    m_next = 0;
}

FieldGrid::Row &FieldGrid::rowFor(const QString &key, const QString &label)
{
    Row &row = m_rows[key];
    if (!row.label) {
        row.label = new PlainLabel(this);
        row.label->setQuiet(true);
        row.label->setProperty("row", m_next);
        m_grid->addWidget(row.label, m_next++, 0, Qt::AlignTop);
    }
    row.label->setText(label);
    return row;
}
