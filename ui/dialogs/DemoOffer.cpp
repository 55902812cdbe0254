#include "ui/dialogs/DemoOffer.h"

#include "ui/Icons.h"
#include "ui/Theme.h"
#include "ui/widgets/BusyStrip.h"
#include "ui/widgets/ConfirmStrip.h"
#include "ui/widgets/PlainLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

DemoOffer::DemoOffer(QWidget *parent)
    : QWidget(parent)
    , m_about(new PlainLabel(this))
    , m_step(new PlainLabel(this))
    , m_progress(new BusyStrip(this))
    , m_confirm(new ConfirmStrip(u"demoResetConfirmed"_s, this))
    , m_start(new QPushButton(this))
    , m_reset(new QPushButton(this))
    , m_stop(new QPushButton(this))
{
    setObjectName(u"demoOffer"_s);
    buildLayout();
    wire();
    retranslate();
    setState(State::None);
}

void DemoOffer::buildLayout()
{
    m_about->setObjectName(u"demoAbout"_s);
    m_about->setQuiet(true);
    m_about->setWordWrap(true);
    m_step->setObjectName(u"demoStep"_s);
    m_step->setQuiet(true);
    m_step->setWordWrap(true);
    m_start->setObjectName(u"demoStart"_s);
    m_reset->setObjectName(u"demoReset"_s);
    m_stop->setObjectName(u"demoStop"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_reset);
    buttons->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::space(4), 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(m_about);
    column->addWidget(m_start);
    column->addWidget(m_progress);
    column->addWidget(m_step);
    column->addLayout(buttons);
    column->addWidget(m_confirm);
}

void DemoOffer::wire()
{
    connect(m_start, &QPushButton::clicked, this, &DemoOffer::startWanted);
    connect(m_stop, &QPushButton::clicked, this, &DemoOffer::stopWanted);
    connect(m_reset, &QPushButton::clicked, this, &DemoOffer::askForReset);
    connect(m_progress, &BusyStrip::cancelled, this, &DemoOffer::giveUpWanted);
}

void DemoOffer::askForReset()
{
    m_confirm->ask(tr("All that was done in the demo will be lost, and new people will be made."), tr("Start over"),
                   [this] {
                       m_confirm->dismiss();
                       emit resetWanted();
                   });
}

void DemoOffer::setState(State state)
{
    m_state = state;
    m_start->setVisible(state == State::Offered);
    m_reset->setVisible(state == State::Running);
    m_stop->setVisible(state == State::Running);
    m_step->setVisible(state == State::Starting);
    m_step->clear();
    m_confirm->dismiss();
    setVisible(state != State::None);
    retranslate();
    if (state == State::Starting)
        m_progress->start(tr("Starting the demo"));
    else if (state == State::Stopping)
        m_progress->start(tr("Stopping the demo"), false);
    else
        m_progress->finish();
    if (state == State::Starting)
        m_progress->focusCancel();
}

void DemoOffer::setStep(const QString &what) { m_step->setText(what); }

void DemoOffer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DemoOffer::retranslate()
{
    switch (m_state) {
    case State::None:
    case State::Offered:
        m_about->setText(tr("To look around without a server, this computer can make a small database of its own, with "
                            "people who do not exist."));
        break;
    case State::Starting:
        m_about->setText(tr("The database is made on this computer alone. The first time takes up to a minute."));
        break;
    case State::Running:
    case State::Stopping:
        m_about->setText(
            tr("This is a demo on this computer. Everybody in it is invented, and nothing that you do in it "
               "reaches anybody. It stops when you close the program."));
        break;
    }
    m_start->setText(tr("Try with sample data"));
    m_reset->setText(tr("Start over…"));
    m_stop->setText(tr("Stop the demo"));
    for (QPushButton *button : {m_start, m_reset, m_stop})
        button->setAccessibleName(button->text());
    m_confirm->reword(tr("All that was done in the demo will be lost, and new people will be made."), tr("Start over"));
}
