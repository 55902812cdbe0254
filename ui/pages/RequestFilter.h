#pragma once

#include "models/domain/RequestDesk.h"

#include <QHash>
#include <QSortFilterProxyModel>
#include <QStringList>

class FilterBar;
class RequestTable;

/// The queue as it is shown: sorted, narrowed by the chips, with the names of those who look at a request now.
class RequestFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    RequestFilter(RequestTable &table, FilterBar &bar, QObject *parent);

    QVariant data(const QModelIndex &index, int role) const override;

    void setPresences(const Presences &presences);
    QString namesAt(RequestId request) const { return m_names.value(request.value); }
    /// Offers in the chips what is in the table now.
    void offerChoices();
    void retranslate();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    RequestTable &m_table;
    FilterBar &m_bar;
    QHash<qint64, QString> m_names;
};
