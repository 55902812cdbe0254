#include "models/tables/RecordTableBase.h"

#include "models/tables/Roles.h"

RecordTableBase::RecordTableBase(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_untilUnmarked.setSingleShot(true);
    m_untilUnmarked.setInterval(markedForMs);
    connect(&m_untilUnmarked, &QTimer::timeout, this, &RecordTableBase::unmarkAll);
}

void RecordTableBase::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RecordTableBase::mark(qint64 id)
{
    m_marked.insert(id);
    m_untilUnmarked.start();
}

void RecordTableBase::unmarkAll()
{
    m_untilUnmarked.stop();
    if (m_marked.isEmpty())
        return;
    m_marked.clear();
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {ChangedRole});
}
