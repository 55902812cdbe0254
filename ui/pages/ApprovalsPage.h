#pragma once

#include "models/domain/Approval.h"
#include "models/domain/Staff.h"
#include "models/gateways/Gateways.h"
#include "ui/pages/Page.h"

#include <QTimer>

class ApprovalPanel;
class ApprovalTable;
class BatchStrip;
class Intention;
class MessageBar;
class PlainLabel;
class QAction;
class QSortFilterProxyModel;
class SegmentBar;
class StepUpStrip;
class TablePane;

/// The supervisor's page: the queue by lane of risk, and beside it what would happen. Requests of little risk, and
/// those of one list, can be approved together. A decision is final.
class ApprovalsPage : public Page
{
    Q_OBJECT
public:
    ApprovalsPage(Gateways gateways, const Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void activate() override;
    void changed(const Changes &changes) override;
    void open(qint64 request) override;
    void retranslate() override;

private:
    void buildLayout();
    void buildActions();
    void wire();

    void load();
    void showList(const Approvals &approvals);
    void select(RequestId request);
    void loadSheet();
    void refresh();
    void tellApart(const QString &number);
    void approve();
    void approveBatch();
    void reject(const QString &reason, const QString &answer);
    void chooseLane();
    void showLanes();
    void showBatch();
    void loadFigures();
    void decided(const QString &sentence);
    void updateActions();

    Gateways m_gateways;
    ApprovalTable *m_table;
    QSortFilterProxyModel *m_sorted;
    PlainLabel *m_heading;
    SegmentBar *m_lanes;
    TablePane *m_list;
    BatchStrip *m_batch;
    ApprovalPanel *m_panel;
    MessageBar *m_bar;
    StepUpStrip *m_codes;
    Intention *m_intention;
    QAction *m_approveAction = nullptr;
    QAction *m_rejectAction = nullptr;
    QAction *m_refreshAction = nullptr;
    QAction *m_batchAction = nullptr;
    QList<QAction *> m_laneActions;

    QTimer m_pause; ///< reading a sheet is recorded, so walking through the list does not read each one
    quint64 m_latestList = 0;
    quint64 m_latestSheet = 0;
    bool m_loaded = false;
    RequestId m_wanted;
};
