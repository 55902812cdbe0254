#include "ui/widgets/ColumnChoice.h"

#include "models/tables/Roles.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/TablePane.h"

#include <QEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QMenu>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 24;
constexpr int widest = 2000;

} // namespace

ColumnChoice::ColumnChoice(TablePane &table)
    : QObject(&table)
    , m_table(table)
    , m_menu(new QMenu(&table))
{
    QHeaderView &header = *table.horizontalHeader();
    header.setSectionsMovable(true);
    m_menu->menuAction()->setObjectName(table.objectName() + u".columns"_s);
    table.addAction(m_menu->menuAction());
    header.setContextMenuPolicy(Qt::ActionsContextMenu);
    header.addAction(m_menu->menuAction());
    connect(m_menu, &QMenu::aboutToShow, this, &ColumnChoice::fillMenu);
    const auto tell = [this] {
        if (!m_arranging)
            emit changed();
    };
    connect(&header, &QHeaderView::sectionMoved, this, tell);
    connect(&header, &QHeaderView::sortIndicatorChanged, this, tell);
    connect(&header, &QHeaderView::sectionResized, this, [this, tell](int column, int, int) {
        // The last one takes what is left, whatever the person does.
        if (m_table.horizontalHeader()->visualIndex(column) + 1 < m_table.horizontalHeader()->count())
            tell();
    });
    table.installEventFilter(this);
    retranslate();
}

bool ColumnChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

QJsonObject ColumnChoice::arrangement() const
{
    const QHeaderView &header = *m_table.horizontalHeader();
    QJsonArray columns;
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        QJsonObject one{{u"key"_s, keyOf(column)}};
        if (header.isSectionHidden(column))
            one.insert(u"hidden"_s, true);
        else
            one.insert(u"width"_s, header.sectionSize(column));
        columns.append(one);
    }
    return {{u"columns"_s, columns},
            {u"sort"_s, keyOf(header.sortIndicatorSection())},
            {u"descending"_s, header.sortIndicatorOrder() == Qt::DescendingOrder}};
}

void ColumnChoice::arrange(const QJsonObject &arrangement)
{
    const QScopedValueRollback arranging(m_arranging, true);
    QHeaderView &header = *m_table.horizontalHeader();
    const QJsonArray columns = arrangement.value(u"columns"_s).toArray();
    int place = 0;
    for (const auto &entry : columns) {
        const QJsonObject one = entry.toObject();
        const int column = columnOf(one.value(u"key"_s).toString());
        if (column < 0 || place >= header.count())
            continue;
        header.moveSection(header.visualIndex(column), place++);
        const int width = one.value(u"width"_s).toInt();
        if (width >= narrowest && width <= widest)
            header.resizeSection(column, width);
        header.setSectionHidden(column, column != 0 && one.value(u"hidden"_s).toBool());
    }
    if (place > 0)
        m_table.keepColumnWidths();
    const int sort = columnOf(arrangement.value(u"sort"_s).toString());
    if (sort >= 0)
        m_table.sortByColumn(sort,
                             arrangement.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
}

QString ColumnChoice::keyOf(int column) const
{
    return m_table.model()->headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
}

int ColumnChoice::columnOf(const QString &key) const
{
    for (int column = 0; column < m_table.model()->columnCount() && !key.isEmpty(); ++column) {
        if (keyOf(column) == key)
            return column;
    }
    return -1;
}

void ColumnChoice::fillMenu()
{
    m_menu->clear();
    const QHeaderView &header = *m_table.horizontalHeader();
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        const QString title = m_table.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *action = m_menu->addAction(PlainText::caption(title));
        action->setObjectName(keyOf(column));
        action->setCheckable(true);
        action->setChecked(!header.isSectionHidden(column));
        action->setEnabled(column != 0);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { show(column, shown); });
    }
}

void ColumnChoice::show(int column, bool shown)
{
    m_table.horizontalHeader()->setSectionHidden(column, !shown);
    if (shown && m_table.columnWidth(column) < narrowest)
        m_table.resizeColumnToContents(column);
    emit changed();
}

void ColumnChoice::retranslate()
{
    m_menu->setTitle(tr("Columns"));
    m_menu->setAccessibleName(m_menu->title());
}
