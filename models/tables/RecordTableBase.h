#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

/// The part of every record table that does not depend on the record: it marks for a moment which rows moved or
/// changed.
class RecordTableBase : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// How long a row that arrived or changed stays marked.
    static constexpr int markedForMs = 4000;

    /// Tells the views to ask for all texts again; call it when the language has changed.
    void retranslate();

protected:
    explicit RecordTableBase(QObject *parent);

    bool isMarked(qint64 id) const { return m_marked.contains(id); }
    void mark(qint64 id);
    void unmarkAll();

private:
    QSet<qint64> m_marked;
    QTimer m_untilUnmarked;
};
