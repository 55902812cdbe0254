#pragma once

#include "models/domain/Request.h"
#include "models/domain/Staff.h"
#include "models/gateways/Gateways.h"
#include "ui/pages/Page.h"

#include <QTimer>

class ApprovalPanel;
class ApprovalTable;
class Intention;
class MessageBar;
class PlainLabel;
class QAction;
class QSortFilterProxyModel;
class TablePane;

/// The supervisor's page: the queue by lane of risk, and beside it what would happen. A decision is final.
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
    void approve();
    void reject(const QString &reason);
    void decided(const QString &sentence);
    void updateActions();

    Gateways m_gateways;
    ApprovalTable *m_table;
    QSortFilterProxyModel *m_sorted;
    PlainLabel *m_heading;
    TablePane *m_list;
    ApprovalPanel *m_panel;
    MessageBar *m_bar;
    Intention *m_intention;
    QAction *m_approveAction = nullptr;
    QAction *m_rejectAction = nullptr;
    QAction *m_refreshAction = nullptr;

    QTimer m_pause; ///< reading a sheet is recorded, so walking through the list does not read each one
    quint64 m_latestList = 0;
    quint64 m_latestSheet = 0;
    bool m_loaded = false;
    RequestId m_wanted;
};
