#include "ui/shell/DraftStrip.h"

#include "ui/Theme.h"
#include "ui/widgets/PlainLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

DraftStrip::DraftStrip(QWidget *parent)
    : QFrame(parent)
    , m_what(new PlainLabel(this))
    , m_throwAway(new QPushButton(this))
    , m_takeUp(new QPushButton(this))
{
    setObjectName(u"draftStrip"_s);
    m_what->setObjectName(u"draftWhat"_s);
    m_what->setWordWrap(true);
    m_throwAway->setObjectName(u"draftThrowAway"_s);
    m_takeUp->setObjectName(u"draftTakeUp"_s);
    for (QPushButton *button : {m_throwAway, m_takeUp})
        button->setAutoDefault(true);
    Theme::makePrimary(*m_takeUp);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::pageMargin, Theme::space(2), Theme::pageMargin, Theme::space(2));
    row->setSpacing(Theme::space(3));
    row->addWidget(m_what, 1);
    row->addWidget(m_throwAway);
    row->addWidget(m_takeUp);
    const auto answer = [this](void (DraftStrip::*said)()) {
        hide();
        emit(this->*said)();
    };
    connect(m_takeUp, &QPushButton::clicked, this, [answer] { answer(&DraftStrip::takeUpWanted); });
    connect(m_throwAway, &QPushButton::clicked, this, [answer] { answer(&DraftStrip::throwAwayWanted); });
    retranslate();
    hide();
}

void DraftStrip::offer(const QStringList &places)
{
    m_places = places;
    retranslate();
    show();
}

void DraftStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DraftStrip::retranslate()
{
    m_what->setText(tr("You left work half done: %1. What was typed is still there, but for the answers to an identity "
                       "check, which are never kept.",
                       "pages")
                        .arg(m_places.join(tr(", ", "between pages"))));
    setAccessibleName(m_what->text());
    m_takeUp->setText(tr("Take it up again"));
    m_takeUp->setAccessibleName(m_takeUp->text());
    m_throwAway->setText(tr("Throw it away"));
    m_throwAway->setAccessibleName(m_throwAway->text());
}

void DraftStrip::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), Theme::ground(Tone::Busy)); }
