#pragma once

#include "models/gateways/Gateways.h"
#include "ui/pages/Page.h"

class BundlePanel;
class BundleTable;
class EmptyState;
class HomeLettersStrip;
class ListLoad;
class MessageBar;
class PlainLabel;
class QAction;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class RunPapersPanel;
class SegmentBar;
class TablePane;
struct Session;

/// The way out of the house: bundles that are ready, those that went, and the sheets of the runs.
class DispatchPage final : public Page
{
    Q_OBJECT
public:
    DispatchPage(Gateways gateways, const Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void activate() override;
    void changed(const Changes &changes) override;
    void open(qint64 bundle) override;
    QString unsaved() const override;
    void retranslate() override;

private:
    enum Place { Ready, Dispatched, Papers };

    void buildLayout();
    void wire();
    void choosePlace();
    void load();
    void showDetail();

    DispatchGateway &m_dispatch;
    qint64 m_wanted = 0;
    QAction *m_refresh;
    PlainLabel *m_heading;
    SegmentBar *m_places;
    MessageBar *m_messages;
    BundleTable *m_table;
    QSortFilterProxyModel *m_sorted;
    TablePane *m_pane;
    ListLoad *m_load;
    HomeLettersStrip *m_home;
    QStackedWidget *m_detail;
    EmptyState *m_nothing;
    BundlePanel *m_bundle;
    QSplitter *m_split;
    RunPapersPanel *m_papers;
};
