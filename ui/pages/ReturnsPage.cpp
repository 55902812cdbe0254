#include "ui/pages/ReturnsPage.h"

#include "models/domain/Changes.h"
#include "ui/pages/MisdeliveryPanel.h"
#include "ui/pages/ReceiptsPanel.h"
#include "ui/pages/ReturnRatesPanel.h"
#include "ui/pages/ReturnedPanel.h"
#include "ui/pages/RevokePanel.h"
#include "ui/widgets/SegmentBar.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

ReturnsPage::ReturnsPage(Gateways gateways, const Session &session, QWidget *parent)
    : PlacesPage(
        {u"toCheckPlace"_s, u"settledPlace"_s, u"astrayPlace"_s, u"ratesPlace"_s, u"revokePlace"_s, u"receiptsPlace"_s},
        parent)
    , m_returned(new ReturnedPanel(gateways.returns, bool(session.duties & (Duty::Clerk | Duty::Supervisor)),
                                   messages(), this))
    , m_astray(new MisdeliveryPanel(gateways.returns, session.societyName, session.duties.testFlag(Duty::Supervisor),
                                    bool(session.duties & (Duty::Clerk | Duty::Supervisor)), messages(), this))
    , m_rates(new ReturnRatesPanel(gateways.returns, messages(), this))
    , m_revoke(new RevokePanel(gateways.returns, gateways.runs, messages(), this))
    , m_receipts(new ReceiptsPanel(gateways.dispatch, messages(), this))
{
    setObjectName(u"returnsPage"_s);
    for (QWidget *panel : std::initializer_list<QWidget *>{m_returned, m_astray, m_rates, m_revoke, m_receipts})
        stack().addWidget(panel);
    wire();
    retranslate();
    if (!session.duties.testFlag(Duty::Supervisor))
        leaveOut(Revoke);
}

void ReturnsPage::wire()
{
    const auto open = [this](PersonId person) { emit memberWanted(person, {u"returned_card"_s, u"returns"_s}); };
    connect(m_returned, &ReturnedPanel::personWanted, this, open);
    connect(m_astray, &MisdeliveryPanel::personWanted, this, open);
    connect(m_revoke, &RevokePanel::reported, this, [this] { places().choose(Astray); });
    connect(m_returned, &ReturnedPanel::loaded, this, [this](int open) {
        m_toCheck = open;
        showPlaces();
    });
    connect(m_receipts, &ReceiptsPanel::loaded, this, [this](int waiting) {
        m_unconfirmed = waiting;
        showPlaces();
    });
    connect(m_astray, &MisdeliveryPanel::loaded, this, [this](int open) {
        m_toReport = open;
        showPlaces();
    });
}

QString ReturnsPage::title() const { return tr("Returns"); }

void ReturnsPage::activate()
{
    m_returned->load();
    m_astray->load();
    m_receipts->load();
    if (places().chosen() == Rates || places().chosen() == Revoke)
        load();
    if (places().chosen() <= Settled)
        m_returned->focusWork();
}

void ReturnsPage::changed(const Changes &changes)
{
    if (changes.touches(u"card"_s) || changes.touches(u"run"_s) || changes.touches(u"bundle"_s))
        load();
}

QString ReturnsPage::unsaved() const
{
    const int waiting = m_returned->waiting();
    return waiting > 0 ? tr("%n card(s) that came back are not recorded yet.", nullptr, waiting) : QString();
}

void ReturnsPage::choosePlace()
{
    switch (places().chosen()) {
    case ToCheck:
    case Settled:
        m_returned->setView(places().chosen() == ToCheck ? ReturnedPanel::View::Open : ReturnedPanel::View::Closed);
        stack().setCurrentWidget(m_returned);
        m_returned->focusWork();
        break;
    case Astray:
        stack().setCurrentWidget(m_astray);
        m_astray->focusWork();
        break;
    case Rates:
        stack().setCurrentWidget(m_rates);
        m_rates->focusWork();
        break;
    case Receipts:
        stack().setCurrentWidget(m_receipts);
        m_receipts->focusWork();
        break;
    default:
        stack().setCurrentWidget(m_revoke);
        m_revoke->focusWork();
        break;
    }
    load();
}

void ReturnsPage::load()
{
    switch (places().chosen()) {
    case ToCheck:
    case Settled: m_returned->load(); break;
    case Astray: m_astray->load(); break;
    case Rates: m_rates->load(); break;
    case Receipts: m_receipts->load(); break;
    default: m_revoke->load(); break;
    }
}

QStringList ReturnsPage::placeNames() const
{
    return {tr("To check", "cards that came back"),
            tr("Settled", "cards that came back"),
            tr("Went astray", "cards"),
            tr("How often", "cards come back"),
            tr("Revoke a run"),
            tr("Receipts", "of employers")};
}

int ReturnsPage::waitingAt(int place) const
{
    switch (place) {
    case ToCheck: return m_toCheck;
    case Astray: return m_toReport;
    case Receipts: return m_unconfirmed;
    default: return 0;
    }
}
