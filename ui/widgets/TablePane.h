#pragma once

#include <QPersistentModelIndex>
#include <QTableView>
#include <QTimer>

/// A table as every page shows it. No change of the model moves the selection or what is on screen: rows are known by
/// IdRole, and when the current record leaves the list nothing is selected, so that no key reaches its neighbour. An
/// empty table says why; a slow one shows skeleton rows; rows with ChangedRole are tinted.
class TablePane : public QTableView
{
    Q_OBJECT
public:
    explicit TablePane(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// Why the table is empty and what fills it.
    void setEmptyText(const QString &text);
    /// Skeleton rows appear when loading an empty table takes longer than 150 ms.
    void setLoading(bool loading);

    /// The columns' widths are told from elsewhere, and no content changes them any more.
    void keepColumnWidths() { m_columnsSized = true; }

    /// IdRole of the current row; invalid when there is none.
    QVariant currentId() const;
    /// Goes to the row with this id; false when it is not in the list.
    bool selectId(const QVariant &id);

signals:
    /// The current row is another record now (invalid: none). Not emitted by a reset that keeps the record.
    void currentIdChanged(const QVariant &id);
    /// Enter or a double click on a row.
    void rowActivated(const QVariant &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    bool viewportEvent(QEvent *event) override;

private:
    void wire();
    void remember();
    void restore();
    void dropAnchor();
    void returnToAnchor();
    void announce();
    void sizeColumnsOnce();
    void fitColumns();
    void copyCell() const;
    void paintEmpty();
    void paintSkeleton();
    QModelIndex rowOf(const QString &id) const;

    QString m_emptyText;
    bool m_loading = false;
    bool m_showSkeleton = false;
    bool m_resetting = false;
    bool m_columnsSized = false;
    QVariant m_announcedId;
    QTimer m_skeletonDelay;

    // The row at the top of the view, and how far it is above the edge, while rows come and go.
    QPersistentModelIndex m_anchor;
    int m_anchorOffset = 0;
    QTimer m_anchorReturn;

    // What a reset must give back.
    QString m_keptId;
    int m_keptColumn = 0;
    int m_keptScroll = 0;
    int m_keptSideScroll = 0;
};
