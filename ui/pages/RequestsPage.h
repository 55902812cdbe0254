#pragma once

#include "models/domain/Request.h"
#include "models/domain/Staff.h"
#include "models/gateways/Gateways.h"
#include "ui/pages/Page.h"

#include <QHash>
#include <QMap>

class Intention;
class MessageBar;
class PlainLabel;
class QAction;
class QSortFilterProxyModel;
class RequestPanel;
class RequestTable;
class SegmentBar;
class TablePane;

/// The queue of requests: claim, check the caller's identity, submit for approval.
class RequestsPage : public Page
{
    Q_OBJECT
public:
    RequestsPage(Gateways gateways, const Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void activate() override;
    void changed(const Changes &changes) override;
    void open(qint64 request) override;
    QString unsaved() const override;
    void retranslate() override;

private:
    void buildLayout();
    void buildActions();
    void wire();

    QString view() const;
    QString emptyText() const;
    void nameViews();
    void refresh();
    void load();
    void showList(const Requests &requests, const QString &view);
    void select(qint64 request);
    void keepDraft();
    void loadDetail();
    void showDetail(const RequestDetail &detail);

    void toggleClaim();
    void claim();
    void release();
    void check(const QMap<QString, QString> &answers);
    void showOutcome(RequestId request, const IdentityAnswer &answer);
    void submit();
    void withdraw(const QString &reason);
    void openMember();
    void updateActions();

    Gateways m_gateways;
    RequestTable *m_table;
    QSortFilterProxyModel *m_sorted;
    PlainLabel *m_heading;
    SegmentBar *m_views;
    TablePane *m_list;
    RequestPanel *m_panel;
    MessageBar *m_bar;
    Intention *m_intention;
    QAction *m_claimAction = nullptr;
    QAction *m_identityAction = nullptr;
    QAction *m_submitAction = nullptr;
    QAction *m_withdrawAction = nullptr;
    QAction *m_memberAction = nullptr;
    QAction *m_refreshAction = nullptr;

    quint64 m_latestList = 0;
    quint64 m_latestCount = 0;
    quint64 m_latestDetail = 0;
    QString m_shownView;                            ///< which view the table holds; empty: none yet
    RequestCounts m_counts;                         ///< by view; empty until they are known
    RequestId m_wanted;                             ///< whose detail is or will be beside the list
    RequestId m_goOnWith;                           ///< when its detail arrives, the focus goes to the next step
    QHash<qint64, QMap<QString, QString>> m_drafts; ///< half-typed identity answers of requests left for a while
};
