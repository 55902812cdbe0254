#pragma once

#include "models/domain/Staff.h"
#include "models/gateways/Gateways.h"
#include "ui/pages/PlacesPage.h"

class DeputiesPanel;
class OwnCodePanel;
class StaffCodesPanel;

/// Who stands in for whom, who has one-time codes, and one's own. Everybody comes here; each sees what the duties
/// allow.
class StaffPage final : public PlacesPage
{
    Q_OBJECT
public:
    StaffPage(Gateways gateways, const Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void activate() override;
    void changed(const Changes &changes) override;
    QString unsaved() const override;

private:
    enum Place { DeputiesPlace, CodesPlace, OwnPlace };

    QStringList placeNames() const override;
    int waitingAt(int place) const override;
    void choosePlace() override;
    void load() override;

    DeputiesPanel *m_deputies = nullptr; ///< none for a person whose duties do not show them
    StaffCodesPanel *m_codes = nullptr;
    OwnCodePanel *m_own;
    int m_waiting = 0;
};
