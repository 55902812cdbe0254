#pragma once

#include "models/domain/Run.h"
#include "models/tables/RecordTable.h"

#include <QSet>
#include <QStringList>

/// Approved requests that wait for paper. Each row can be picked for the next run; the picks outlive every refresh.
class PrintQueueTable final : public RecordTable<PrintJob>
{
    Q_OBJECT
public:
    enum ColumnIndex { Member, State, Kind, Destination, Form, ApprovedAt, PromisedOn };

    explicit PrintQueueTable(QObject *parent = nullptr);

    /// What is picked, may be printed by this person and uses `form`, in the order of the queue.
    QList<RequestId> picked(const QString &form) const;
    /// How many requests of `form` this person may print.
    int printable(const QString &form) const;
    /// The forms that somebody waits for, each once, in the order of the queue.
    QStringList forms() const;
    void pick(const QString &form, bool picked);
    void unpickAll();

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void picksChanged();

private:
    QSet<qint64> m_picked;
};
