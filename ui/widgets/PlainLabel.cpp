#include "ui/widgets/PlainLabel.h"

#include <QEvent>

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : PlainLabel(parent)
{
    setText(text);
}

void PlainLabel::setTextStyle(Theme::Text style) { setFont(Theme::font(style)); }

void PlainLabel::setQuiet(bool quiet)
{
    m_ink = quiet ? Ink::Quiet : Ink::Text;
    paintInRole();
}

void PlainLabel::setTone(Tone tone)
{
    m_ink = Ink::Toned;
    m_tone = tone;
    paintInRole();
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_painting && m_ink != Ink::Text)
        paintInRole();
}

void PlainLabel::paintInRole()
{
    m_painting = true;
    QPalette own;
    if (m_ink != Ink::Text)
        own.setColor(QPalette::WindowText, m_ink == Ink::Quiet ? Theme::quiet() : Theme::colour(m_tone));
    setPalette(own);
    m_painting = false;
}
