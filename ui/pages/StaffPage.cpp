#include "ui/pages/StaffPage.h"

#include "models/domain/Changes.h"
#include "ui/pages/DeputiesPanel.h"
#include "ui/pages/OwnCodePanel.h"
#include "ui/pages/StaffCodesPanel.h"
#include "ui/widgets/SegmentBar.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

StaffPage::StaffPage(Gateways gateways, const Session &session, QWidget *parent)
    : PlacesPage({u"deputiesPlace"_s, u"staffCodesPlace"_s, u"ownCodePlace"_s}, parent)
    , m_own(new OwnCodePanel(gateways.staff, session.login, messages(), this))
{
    setObjectName(u"staffPage"_s);
    if (session.duties & (Duty::Clerk | Duty::Supervisor | Duty::Administrator))
        m_deputies = new DeputiesPanel(gateways.staff, session.duties.testFlag(Duty::Supervisor), messages(), this);
    if (session.duties.testFlag(Duty::Administrator))
        m_codes = new StaffCodesPanel(gateways.staff, messages(), this);
    for (QWidget *panel : std::initializer_list<QWidget *>{m_deputies, m_codes, m_own}) {
        if (panel)
            stack().addWidget(panel);
    }
    if (m_deputies)
        connect(m_deputies, &DeputiesPanel::loaded, this, [this](int waiting) {
            m_waiting = waiting;
            showPlaces();
        });
    if (!m_deputies) {
        const QSignalBlocker quiet(&places()); // nothing is loaded before the page comes on screen
        places().choose(OwnPlace);
    }
    retranslate();
    if (!m_deputies)
        leaveOut(DeputiesPlace);
    if (!m_codes)
        leaveOut(CodesPlace);
}

QString StaffPage::title() const { return tr("Staff"); }

void StaffPage::activate() { choosePlace(); }

void StaffPage::changed(const Changes &changes)
{
    // One's own secret is not taken off the screen because something moved elsewhere.
    if ((changes.touches(u"deputy"_s) || changes.touches(u"staff"_s)) && !m_own->isShowingSecret())
        load();
}

QString StaffPage::unsaved() const
{
    if (m_own->isShowingSecret())
        return tr("Your new one-time codes are not confirmed by a first code yet.");
    return m_deputies ? m_deputies->unsaved() : QString();
}

void StaffPage::choosePlace()
{
    switch (places().chosen()) {
    case DeputiesPlace:
        stack().setCurrentWidget(m_deputies);
        m_deputies->focusWork();
        break;
    case CodesPlace:
        stack().setCurrentWidget(m_codes);
        m_codes->focusWork();
        break;
    default:
        stack().setCurrentWidget(m_own);
        m_own->focusWork();
        break;
    }
    load();
}

void StaffPage::load()
{
    switch (places().chosen()) {
    case DeputiesPlace: m_deputies->load(); break;
    case CodesPlace: m_codes->load(); break;
    default: m_own->load(); break;
    }
}

QStringList StaffPage::placeNames() const
{
    return {tr("Deputies"), tr("One-time codes of the staff"), tr("My one-time codes")};
}

int StaffPage::waitingAt(int place) const { return place == DeputiesPlace ? m_waiting : 0; }
