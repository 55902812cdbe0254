#include "ui/pages/PersonTab.h"

#include "models/tables/Roles.h"
#include "ui/widgets/TablePane.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>

void PersonTab::showSorted(TablePane *pane, const char *name, QAbstractItemModel *table)
{
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(table);
    sorted->setSortRole(SortRole);
    pane->setObjectName(QLatin1StringView(name));
    pane->setModel(sorted);
    pane->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    pane->setSortingEnabled(true);
}
