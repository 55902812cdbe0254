#include "ui/pages/OrphanStrip.h"

#include "models/tables/DateText.h"
#include "ui/Theme.h"
#include "ui/pages/AbortStrip.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

OrphanStrip::OrphanStrip(RunGateway &runs, MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_what(new PlainLabel(this))
    , m_abort(new KeyButton(u"abortOrphanButton"_s, Icon::Stop, {}, this))
    , m_strip(new AbortStrip(runs, messages, this))
{
    setObjectName(u"orphanStrip"_s);
    m_what->setObjectName(u"orphanWhat"_s);
    m_what->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(3));
    row->addWidget(m_what, 1);
    row->addWidget(m_abort);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(2));
    column->setSpacing(Theme::space(2));
    column->addLayout(row);
    column->addWidget(m_strip);

    connect(m_abort, &KeyButton::clicked, this, [this] {
        m_strip->ask(m_orphans.first().id, m_orphans.first().fence, m_orphans.first().cards);
        showQuestion(true);
    });
    connect(m_strip, &AbortStrip::dismissed, this, [this] { showQuestion(false); });
    connect(m_strip, &AbortStrip::aborted, this, &OrphanStrip::aborted);
    retranslate();
    hide();
}

void OrphanStrip::look(const Runs &active, qint64 printingHere)
{
    const RunId before = m_orphans.isEmpty() ? RunId() : m_orphans.first().id;
    m_orphans.clear();
    for (const Run &run : active)
        if (run.openedByMe && run.state == RunState::Open && run.id.value != printingHere)
            m_orphans.append(run);
    if (m_orphans.isEmpty() || m_orphans.first().id != before)
        m_strip->dismiss(); // the question was about another run
    setVisible(!m_orphans.isEmpty());
    retranslate();
}

void OrphanStrip::showQuestion(bool asking)
{
    m_what->setHidden(asking); // the question says it all, on its own ground
    m_abort->setHidden(asking);
    const int side = asking ? 0 : Theme::space(3);
    const int top = asking ? 0 : Theme::space(2);
    layout()->setContentsMargins(side, top, side, top);
    update();
}

void OrphanStrip::retranslate()
{
    m_abort->setWords(tr("Abort and destroy the sheets…"),
                      tr("Makes its passwords void and puts its sheets on the recovery list"));
    if (m_orphans.isEmpty())
        return;
    const Run &run = m_orphans.first();
    m_what->setText(
        tr("Run %1 of %2, %n card(s), is still open, but it is not being printed here: its passwords are gone for "
           "good. Unless you are printing it at another workstation, it can only be aborted.",
           nullptr, run.cards)
            .arg(run.id.value)
            .arg(DateText::moment(run.openedAt)));
    setAccessibleName(m_what->text());
}

void OrphanStrip::paintEvent(QPaintEvent *)
{
    if (m_strip->isAsking())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::colour(Tone::Warn));
    painter.setBrush(Theme::ground(Tone::Warn));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
}
