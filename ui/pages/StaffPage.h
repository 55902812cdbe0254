#pragma once

#include "models/domain/Staff.h"
#include "models/gateways/Gateways.h"
#include "ui/pages/Page.h"

class DeputiesPanel;
class MessageBar;
class OwnCodePanel;
class PlainLabel;
class QAction;
class QStackedWidget;
class SegmentBar;
class StaffCodesPanel;

/// Who stands in for whom, who has one-time codes, and one's own. Everybody comes here; each sees what the duties
/// allow.
class StaffPage final : public Page
{
    Q_OBJECT
public:
    StaffPage(Gateways gateways, const Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void activate() override;
    void changed(const Changes &changes) override;
    QString unsaved() const override;
    void retranslate() override;

private:
    enum Place { DeputiesPlace, CodesPlace, OwnPlace, PlaceCount };

    void buildLayout();
    void wire();
    void leaveOut(Place place);
    void choosePlace();
    void load();
    void showWords();

    PlainLabel *m_heading;
    SegmentBar *m_places;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    DeputiesPanel *m_deputies = nullptr; ///< none for a person whose duties do not show them
    StaffCodesPanel *m_codes = nullptr;
    OwnCodePanel *m_own;
    QAction *m_refresh = nullptr;
    QList<QAction *> m_placeActions;
    int m_waiting = 0;
};
