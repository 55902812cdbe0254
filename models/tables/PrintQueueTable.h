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

    /// One locked transaction and one pile that one person counts: the database takes no more (MD069).
    static constexpr int mostInARun = 2000;

    /// Where a card goes: an employer, all homes together, or nowhere that can be told.
    struct Place
    {
        QString key;
        QString words;
        int cards = 0;

        friend bool operator==(const Place &, const Place &) = default;
    };
    static QString placeOf(const PrintJob &job);
    /// Where the cards of `form` go, each place once: homes first, then employers in the order of the queue.
    QList<Place> places(const QString &form) const;

    // Of one form and, where `place` is given, of one place.

    /// What is picked and may be printed by this person, in the order of the queue.
    QList<RequestId> picked(const QString &form, const QString &place = {}) const;
    /// How many requests this person may print.
    int printable(const QString &form, const QString &place = {}) const;
    /// The forms that somebody waits for, each once, in the order of the queue.
    QStringList forms() const;
    /// Picks as many as a run takes, the earliest promise first, or none.
    void pick(const QString &form, bool picked, const QString &place = {});
    void unpickAll();

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void picksChanged();

private:
    QSet<qint64> m_picked;
};
