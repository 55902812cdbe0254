#include "ui/pages/AbortStrip.h"

#include "ui/Theme.h"
#include "ui/pages/Intention.h"
#include "ui/widgets/ConfirmStrip.h"
#include "ui/widgets/PlainLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

AbortStrip::AbortStrip(RunGateway &runs, MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_runs(runs)
    , m_intention(new Intention(messages, this))
    , m_strip(new ConfirmStrip(u"confirmAbortButton"_s, this))
    , m_reasonLabel(new PlainLabel(this))
    , m_reasons(new QComboBox(this))
{
    m_reasons->setObjectName(u"abortReason"_s);
    auto *extra = new QWidget(this);
    auto *line = new QHBoxLayout(extra);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::space(2));
    line->addWidget(m_reasonLabel);
    line->addWidget(m_reasons, 1);
    m_strip->setExtra(extra);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_strip);
    connect(m_strip, &ConfirmStrip::dismissed, this, &AbortStrip::dismissed);
    connect(m_reasons, &QComboBox::currentIndexChanged, m_intention, &Intention::forget);
    connect(m_intention, &Intention::underWayChanged, m_strip, &ConfirmStrip::setUnderWay);
    connect(m_intention, &Intention::underWayChanged, m_reasons, &QComboBox::setDisabled);
    connect(m_intention, &Intention::failed, this, [this](const DbError &error) {
        if (!saysGone(error))
            return;
        m_strip->dismiss();
        emit gone();
    });
    retranslate();
}

bool AbortStrip::saysGone(const DbError &error) { return error.rule == "MD011"_L1 || error.rule == "MD072"_L1; }

void AbortStrip::ask(RunId run, int fence, int cards)
{
    m_run = run;
    m_fence = fence;
    m_cards = cards;
    m_intention->forget();
    m_strip->ask(words(), verb(), [this] { abort(); });
}

void AbortStrip::dismiss() { m_strip->dismiss(); }

bool AbortStrip::isAsking() const { return m_strip->isAsking(); }

void AbortStrip::abort()
{
    const auto call = [this, reason = m_reasons->currentText()](const OpId &op) {
        return m_runs.abortRun(op, m_run, m_fence, reason);
    };
    m_intention->pursue(u"abort"_s, call, [this](Done) {
        m_strip->dismiss();
        emit aborted(m_run.value);
    });
}

QString AbortStrip::words() const
{
    const QString what
        = tr("Abort run %1? Its %n password(s) become void and never work. Every sheet that left the printer "
             "has to be destroyed, signed for by two people. The requests go back to the queue.",
             nullptr, m_cards);
    return what.arg(m_run.value);
}

QString AbortStrip::verb() const { return tr("Abort and destroy the sheets"); }

void AbortStrip::retranslate()
{
    const int chosen = qMax(0, m_reasons->currentIndex());
    const QSignalBlocker quiet(m_reasons);
    m_reasons->clear();
    m_reasons->addItems({tr("The program or the workstation failed"), tr("The printer failed"),
                         tr("Wrong or bad paper"), tr("Printing was stopped by hand"), tr("Something else")});
    m_reasons->setCurrentIndex(chosen);
    m_reasonLabel->setText(tr("Reason"));
    m_reasons->setAccessibleName(tr("Reason for aborting"));
    if (m_strip->isAsking())
        m_strip->reword(words(), verb());
}
