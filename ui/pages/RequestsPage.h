#pragma once

#include "models/domain/RequestDesk.h"
#include "models/domain/Staff.h"
#include "models/gateways/Gateways.h"
#include "ui/pages/Page.h"
#include "ui/pages/RequestDrafts.h"

#include <QMap>
#include <QTimer>

class FilterBar;
class Intention;
class MessageBar;
class PlainLabel;
class QAction;
class RequestDeeds;
class RequestFilter;
class RequestPanel;
class RequestTable;
class SegmentBar;
class TablePane;
class ViewKeeper;

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
    /// The notes that were begun.
    QJsonObject draft() const override;
    void takeUp(const QJsonObject &draft) override;
    void retranslate() override;

private:
    void buildLayout();
    void buildActions();
    void wire();

    QString view() const;
    void nameViews();
    void refresh();
    void load();
    void showList(const Requests &requests, const QString &view);
    void select(qint64 request);
    void look();
    void keepViews();
    void loadDetail();
    void showDetail(const RequestDetail &detail);

    void toggleClaim();
    void check(const QMap<QString, QString> &answers);
    void showOutcome(RequestId request, const IdentityAnswer &answer);
    void openMember();
    void updateActions();

    Gateways m_gateways;
    RequestTable *m_table;
    FilterBar *m_filters;
    RequestFilter *m_sorted;
    PlainLabel *m_heading;
    SegmentBar *m_views;
    TablePane *m_list;
    RequestPanel *m_panel;
    RequestDrafts m_drafts;
    MessageBar *m_bar;
    Intention *m_intention;
    RequestDeeds *m_deeds;
    ViewKeeper *m_keeper;
    QTimer m_look; ///< says who is here, and asks who else
    QAction *m_claimAction = nullptr;
    QAction *m_identityAction = nullptr;
    QAction *m_submitAction = nullptr;
    QAction *m_withdrawAction = nullptr;
    QAction *m_holdAction = nullptr;
    QAction *m_completeAction = nullptr;
    QAction *m_mergeAction = nullptr;
    QAction *m_reopenAction = nullptr;
    QAction *m_noteAction = nullptr;
    QAction *m_memberAction = nullptr;
    QAction *m_refreshAction = nullptr;

    quint64 m_latestList = 0;
    quint64 m_latestCount = 0;
    quint64 m_latestDetail = 0;
    QString m_shownView;    ///< which view the table holds; empty: none yet
    RequestCounts m_counts; ///< by view; empty until they are known
    RequestId m_wanted;     ///< whose detail is or will be beside the list
    RequestId m_goOnWith;   ///< when its detail arrives, the focus goes to the next step
};
