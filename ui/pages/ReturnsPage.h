#pragma once

#include "models/domain/Staff.h"
#include "models/gateways/Gateways.h"
#include "ui/pages/Page.h"

class MessageBar;
class MisdeliveryPanel;
class PlainLabel;
class QAction;
class QStackedWidget;
class ReturnRatesPanel;
class ReturnedPanel;
class RevokePanel;
class SegmentBar;

/// What became of cards after they left: those that came back, those that went astray, how often either happens, and
/// the runs that can be made void as a whole.
class ReturnsPage final : public Page
{
    Q_OBJECT
public:
    ReturnsPage(Gateways gateways, const Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void activate() override;
    void changed(const Changes &changes) override;
    QString unsaved() const override;
    void retranslate() override;

private:
    enum Place { ToCheck, Settled, Astray, Rates, Revoke, PlaceCount };

    void buildLayout();
    void wire();
    void choosePlace();
    void load();
    void showCounts();

    PlainLabel *m_heading;
    SegmentBar *m_places;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    ReturnedPanel *m_returned;
    MisdeliveryPanel *m_astray;
    ReturnRatesPanel *m_rates;
    RevokePanel *m_revoke;
    QAction *m_refresh = nullptr;
    QList<QAction *> m_placeActions;
    int m_toCheck = 0;
    int m_toReport = 0;
};
