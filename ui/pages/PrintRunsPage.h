#pragma once

#include "models/domain/Run.h"
#include "models/domain/Staff.h"
#include "models/gateways/Gateways.h"
#include "ui/pages/PlacesPage.h"
#include "ui/print/PrintRoom.h"

#include <memory>

class OrphanStrip;
class QStackedWidget;
class QueuePanel;
class RecoveryPanel;
class RunPanel;
class RunsPanel;

/// The print room: what waits for paper, the runs, and the sheets that have to be destroyed.
class PrintRunsPage final : public PlacesPage
{
    Q_OBJECT
public:
    PrintRunsPage(Gateways gateways, const Session &session, const PrintRoom &room, QWidget *parent = nullptr);

    QString title() const override;
    void activate() override;
    void changed(const Changes &changes) override;
    void open(qint64 run) override;
    QString unsaved() const override;

private:
    enum Place { ToPrint, RunsPlace, Recovery };

    void buildLayout();
    void wire();
    QStringList placeNames() const override;
    int waitingAt(int place) const override;
    void choosePlace() override;
    void load() override;
    void begin(const OpenedRun &run, const QString &form);
    void endRun();
    bool prints() const;
    qint64 printingHere() const;

    RunGateway &m_gateway;
    Session m_session;
    PrintRoom m_room;
    Runs m_active;
    int m_toDestroy = 0;
    OrphanStrip *m_orphan;
    QStackedWidget *m_toPrint; ///< the queue, or the run that was opened here
    QueuePanel *m_queue;
    RunPanel *m_run = nullptr;
    RunsPanel *m_runs;
    RecoveryPanel *m_recovery;
};
