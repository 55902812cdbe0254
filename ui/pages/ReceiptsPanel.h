#pragma once

#include "models/domain/Bundle.h"
#include "ui/pages/Panel.h"

class BundleTable;
class BundleTrail;
class DispatchGateway;
class ListLoad;
class MessageBar;
class PlainLabel;
class QSortFilterProxyModel;
class ReceiptOwedTable;
class SectionTitle;
class SegmentBar;
class TablePane;

/// What employers have not confirmed, the oldest first, and who of them is silent since when. Whoever takes an
/// employer's call notes the receipt here.
class ReceiptsPanel final : public Panel
{
    Q_OBJECT
public:
    ReceiptsPanel(DispatchGateway &dispatch, MessageBar &messages, QWidget *parent = nullptr);

    void load();
    void focusWork();
    void retranslate() override;

signals:
    /// So many bundles are not confirmed.
    void loaded(int waiting);

private:
    QWidget *buildSide();
    void wire();
    void choosePlace();
    void showBundle();
    bool showsWaiting() const;

    DispatchGateway &m_dispatch;
    SegmentBar *m_views;
    BundleTable *m_table;
    QSortFilterProxyModel *m_sorted;
    TablePane *m_pane;
    ListLoad *m_load;
    SectionTitle *m_title;
    PlainLabel *m_hint;
    BundleTrail *m_trail;
    SectionTitle *m_owedTitle;
    ReceiptOwedTable *m_owed;
    QSortFilterProxyModel *m_owedSorted;
    TablePane *m_owedPane;
    ListLoad *m_owedLoad;
};
