#include "ui/widgets/TablePane.h"

#include "ui/Theme.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/StateChipDelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr auto skeletonDelay = 150ms;
constexpr int widestColumn = 320;

} // namespace

TablePane::TablePane(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new StateChipDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(Theme::rowHeight);
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    wire();
}

void TablePane::wire()
{
    m_skeletonDelay.setSingleShot(true);
    m_skeletonDelay.setInterval(skeletonDelay);
    connect(&m_skeletonDelay, &QTimer::timeout, this, [this] {
        m_showSkeleton = true;
        viewport()->update();
    });
    m_anchorReturn.setSingleShot(true);
    m_anchorReturn.setInterval(0);
    connect(&m_anchorReturn, &QTimer::timeout, this, &TablePane::returnToAnchor);
    connect(this, &QTableView::doubleClicked, this, [this] { emit rowActivated(currentId()); });
}

void TablePane::setModel(QAbstractItemModel *newModel)
{
    if (model())
        model()->disconnect(this);
    QTableView::setModel(newModel);
    if (!newModel)
        return;
    connect(newModel, &QAbstractItemModel::modelAboutToBeReset, this, &TablePane::remember);
    connect(newModel, &QAbstractItemModel::modelReset, this, &TablePane::restore);
    connect(newModel, &QAbstractItemModel::rowsAboutToBeInserted, this, &TablePane::dropAnchor);
    connect(newModel, &QAbstractItemModel::rowsAboutToBeMoved, this, &TablePane::dropAnchor);
    connect(newModel, &QAbstractItemModel::layoutAboutToBeChanged, this, &TablePane::dropAnchor);
    connect(newModel, &QAbstractItemModel::rowsInserted, this, &TablePane::sizeColumnsOnce);
    fitColumns();
    sizeColumnsOnce();
}

void TablePane::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void TablePane::setLoading(bool loading)
{
    m_loading = loading;
    if (!loading) {
        m_skeletonDelay.stop();
        m_showSkeleton = false;
    } else if (!m_skeletonDelay.isActive() && !m_showSkeleton) {
        m_skeletonDelay.start();
    }
    viewport()->update();
}

QVariant TablePane::currentId() const { return currentIndex().isValid() ? currentIndex().data(IdRole) : QVariant(); }

bool TablePane::selectId(const QVariant &id)
{
    const QModelIndex index = rowOf(id.toString());
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void TablePane::remember()
{
    m_resetting = true;
    m_keptId = currentId().toString();
    m_keptColumn = currentIndex().isValid() ? currentIndex().column() : 0;
    m_keptScroll = verticalScrollBar()->value();
    m_keptSideScroll = horizontalScrollBar()->value();
}

void TablePane::restore()
{
    setLoading(false);
    const QModelIndex row = m_keptId.isEmpty() ? QModelIndex() : rowOf(m_keptId);
    if (row.isValid())
        selectionModel()->setCurrentIndex(row.siblingAtColumn(m_keptColumn),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    sizeColumnsOnce();
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(m_keptScroll);
    horizontalScrollBar()->setValue(m_keptSideScroll);
    m_resetting = false;
    announce();
}

void TablePane::announce()
{
    const QVariant id = currentId();
    if (m_resetting || id == m_announcedId)
        return;
    m_announcedId = id;
    emit currentIdChanged(id);
}

void TablePane::dropAnchor()
{
    const QModelIndex top = indexAt({0, 0});
    if (m_anchorReturn.isActive() || m_resetting || !top.isValid() || verticalScrollBar()->value() == 0)
        return;
    m_anchor = top;
    m_anchorOffset = visualRect(top).top();
    m_anchorReturn.start();
}

void TablePane::returnToAnchor()
{
    if (!m_anchor.isValid())
        return;
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(m_anchor).top() - m_anchorOffset);
    m_anchor = QPersistentModelIndex();
}

void TablePane::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    dropAnchor();
    // Qt would go on to the next row, and the next key would act on another person's record.
    if (currentIndex().row() >= first && currentIndex().row() <= last)
        selectionModel()->clear();
    QTableView::rowsAboutToBeRemoved(parent, first, last);
}

void TablePane::sizeColumnsOnce()
{
    if (m_columnsSized || !model() || model()->rowCount() == 0)
        return;
    m_columnsSized = true;
    fitColumns();
}

void TablePane::fitColumns()
{
    resizeColumnsToContents();
    // The last one takes what is left; giving it a width of its own would push it out of sight.
    for (int column = 0; column + 1 < model()->columnCount(); ++column)
        setColumnWidth(column, qMin(widestColumn, columnWidth(column) + Theme::space(4)));
}

QModelIndex TablePane::rowOf(const QString &id) const
{
    if (!model())
        return {};
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(IdRole).toString() == id)
            return index;
    }
    return {};
}

void TablePane::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    announce();
}

void TablePane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyCell();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit rowActivated(currentId());
        return;
    }
    QTableView::keyPressEvent(event);
}

// Who comes by key stands on a row at once. A click chooses its own row, and a window that comes to the front chooses
// none: choosing can open a record, which is on the books.
void TablePane::focusInEvent(QFocusEvent *event)
{
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::MouseFocusReason || reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason) {
        QAbstractScrollArea::focusInEvent(event); // QAbstractItemView's would choose the first row
        viewport()->update();
        return;
    }
    QTableView::focusInEvent(event);
    if (model() && model()->rowCount() > 0 && !currentIndex().isValid())
        setCurrentIndex(model()->index(0, 0));
}

void TablePane::copyCell() const
{
    const QModelIndex cell = currentIndex();
    if (cell.isValid() && !cell.data(MaskedRole).toBool())
        QGuiApplication::clipboard()->setText(cell.data().toString());
}

bool TablePane::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex cell = indexAt(help->pos());
    QString text = cell.data(Qt::ToolTipRole).toString();
    if (text.isEmpty() && sizeHintForIndex(cell).width() > visualRect(cell).width())
        text = cell.data().toString(); // cut off on screen
    QToolTip::showText(help->globalPos(), PlainText::toolTip(text), viewport(), visualRect(cell));
    return true;
}

void TablePane::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!model() || model()->rowCount() > 0)
        return;
    if (m_showSkeleton)
        paintSkeleton();
    else if (!m_loading && !m_emptyText.isEmpty())
        paintEmpty();
}

void TablePane::paintEmpty()
{
    QPainter painter(viewport());
    painter.setPen(Theme::quiet());
    const QRect box = viewport()->rect().adjusted(Theme::space(8), Theme::space(6), -Theme::space(8), -Theme::space(6));
    painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

void TablePane::paintSkeleton()
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::line());
    constexpr int bar = 10;
    for (int row = 0; row < 6; ++row) {
        int left = 0;
        for (int column = 0; column < model()->columnCount(); ++column) {
            const int width = columnWidth(column);
            // Uneven lengths, so that nobody takes them for data.
            const int length = width * (55 + (row * 17 + column * 29) % 30) / 100 - Theme::space(2);
            painter.drawRoundedRect(left + Theme::space(2), row * Theme::rowHeight + (Theme::rowHeight - bar) / 2,
                                    qMax(0, length), bar, Theme::radius, Theme::radius);
            left += width;
        }
    }
}
