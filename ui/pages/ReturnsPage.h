#pragma once

#include "models/domain/Staff.h"
#include "models/gateways/Gateways.h"
#include "ui/pages/PlacesPage.h"

class MisdeliveryPanel;
class ReceiptsPanel;
class ReturnRatesPanel;
class ReturnedPanel;
class RevokePanel;

/// What became of cards after they left: what employers have confirmed, those that came back, those that went astray,
/// how often either happens, and the runs that can be made void as a whole.
class ReturnsPage final : public PlacesPage
{
    Q_OBJECT
public:
    ReturnsPage(Gateways gateways, const Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void activate() override;
    void changed(const Changes &changes) override;
    QString unsaved() const override;

private:
    enum Place { ToCheck, Settled, Astray, Rates, Revoke, Receipts };

    void wire();
    QStringList placeNames() const override;
    int waitingAt(int place) const override;
    void choosePlace() override;
    void load() override;

    ReturnedPanel *m_returned;
    MisdeliveryPanel *m_astray;
    ReturnRatesPanel *m_rates;
    RevokePanel *m_revoke;
    ReceiptsPanel *m_receipts;
    int m_toCheck = 0;
    int m_toReport = 0;
    int m_unconfirmed = 0;
};
