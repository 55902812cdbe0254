#include "ui/pages/RequestStrips.h"

#include "ui/pages/ReasonStrip.h"
#include "ui/widgets/DayField.h"

#include <QComboBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

RequestStrips::RequestStrips(QWidget *parent)
    : Panel(parent)
    , m_until(new DayField(this))
    , m_outcome(new QComboBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addStrip(Step::Withdraw, u"withdrawConfirmButton"_s);
    addStrip(Step::Hold, u"holdConfirmButton"_s);
    addStrip(Step::Merge, u"mergeConfirmButton"_s);
    addStrip(Step::Reopen, u"reopenConfirmButton"_s);
    addStrip(Step::Complete, u"completeConfirmButton"_s);

    m_until->setObjectName(u"holdUntil"_s);
    m_until->setMinimumDate(QDate::currentDate());
    m_until->setDate(m_until->minimumDate());
    m_strips.value(Step::Hold)->addField(m_until);
    m_outcome->setObjectName(u"completeOutcome"_s);
    for (const QString &outcome : {u"done"_s, u"answered"_s, u"not_possible"_s})
        m_outcome->addItem(QString(), outcome);
    m_strips.value(Step::Complete)->addField(m_outcome);
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &RequestStrips::showOutcome);
    retranslate();
}

void RequestStrips::addStrip(Step step, const QString &name)
{
    auto *strip = new ReasonStrip(name, this);
    layout()->addWidget(strip);
    m_strips.insert(step, strip);
    connect(strip, &ReasonStrip::given, this, [this, step](const QString &reason) { emit given(step, reason); });
    connect(strip, &ReasonStrip::dismissed, this, &RequestStrips::dismissed);
}

void RequestStrips::ask(Step step)
{
    for (auto strip = m_strips.cbegin(); strip != m_strips.cend(); ++strip) {
        if (strip.key() != step)
            (*strip)->dismiss();
    }
    if (step == Step::Hold && !m_strips.value(step)->isAsking())
        m_until->setDate(m_until->minimumDate());
    m_strips.value(step)->ask();
}

void RequestStrips::dismiss()
{
    for (ReasonStrip *strip : std::as_const(m_strips))
        strip->dismiss();
}

bool RequestStrips::isAsking() const
{
    return std::any_of(m_strips.cbegin(), m_strips.cend(), [](const ReasonStrip *strip) { return strip->isAsking(); });
}

void RequestStrips::setUnderWay(bool underWay)
{
    for (ReasonStrip *strip : std::as_const(m_strips))
        strip->setUnderWay(underWay);
    m_until->setEnabled(!underWay);
    m_outcome->setEnabled(!underWay);
}

void RequestStrips::setOthers(int others)
{
    m_others = others;
    m_strips.value(Step::Merge)
        ->setWords(tr("%n other request(s) for the same thing are closed and joined to this one. Why?", "", others),
                   tr("Join them to this one"));
}

void RequestStrips::setMayBeDone(bool mayBeDone)
{
    m_mayBeDone = mayBeDone;
    if (auto *items = qobject_cast<QStandardItemModel *>(m_outcome->model()))
        items->item(0)->setEnabled(mayBeDone);
    if (!mayBeDone && m_outcome->currentIndex() == 0)
        m_outcome->setCurrentIndex(1);
    else if (mayBeDone && !m_strips.value(Step::Complete)->isAsking())
        m_outcome->setCurrentIndex(0);
    showOutcome();
}

QDate RequestStrips::until() const { return m_until->date() == m_until->minimumDate() ? QDate() : m_until->date(); }

QString RequestStrips::outcome() const { return m_outcome->currentData().toString(); }

void RequestStrips::showOutcome()
{
    // What was done speaks for itself; what was told has to be written down.
    m_strips.value(Step::Complete)->setReasonNeeded(outcome() != "done"_L1);
}

void RequestStrips::nameOutcomes()
{
    m_outcome->setItemText(0, tr("Done as asked"));
    m_outcome->setItemText(1, tr("Answered"));
    m_outcome->setItemText(2, tr("Not possible"));
    m_outcome->setAccessibleName(tr("How the request ends"));
}

void RequestStrips::retranslate()
{
    m_strips.value(Step::Withdraw)
        ->setWords(tr("Why is this request withdrawn? Nothing will be sent to the member."),
                   tr("Withdraw the request"));
    m_strips.value(Step::Hold)
        ->setWords(tr("Why does this request wait, and until when? The promise's clock stands still."),
                   tr("Put on hold"));
    m_strips.value(Step::Reopen)
        ->setWords(tr("Why is this request opened again? It is checked and decided anew."), tr("Open again"));
    m_strips.value(Step::Complete)
        ->setWords(tr("How does this request end, and what was the member told?"), tr("Complete the request"));
    setOthers(m_others);
    m_until->setSpecialValueText(tr("Until further notice"));
    m_until->setAccessibleName(tr("On hold until"));
    nameOutcomes();
}
