#include "ui/shell/DemoStrip.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

DemoStrip::DemoStrip(QWidget *parent)
    : PlainLabel(parent)
{
    setObjectName(u"demoStrip"_s);
    setTextStyle(Theme::Text::Small);
    setTone(Tone::Warn);
    setAlignment(Qt::AlignCenter);
    setFixedHeight(Theme::space(6));
    retranslate();
}

void DemoStrip::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DemoStrip::retranslate() { setText(tr("DEMO — all members are invented; nothing here reaches anybody.")); }

void DemoStrip::paintEvent(QPaintEvent *event)
{
    QPainter(this).fillRect(rect(), Theme::ground(Tone::Warn));
    PlainLabel::paintEvent(event);
}
