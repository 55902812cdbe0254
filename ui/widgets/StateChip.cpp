#include "ui/widgets/StateChip.h"

#include "ui/Theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int chipHeight = 22;
constexpr int glyphSize = 14;

} // namespace

StateChip::StateChip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateChip::setState(Tone tone, const QString &word, const QString &iconName)
{
    m_tone = tone;
    m_word = word;
    m_iconName = iconName;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const { return sizeFor(font(), m_word); }

QSize StateChip::sizeFor(const QFont &font, const QString &word)
{
    return {Theme::space(2) + glyphSize + Theme::space(1) + QFontMetrics(font).horizontalAdvance(word)
                + Theme::space(2),
            qMax(chipHeight, QFontMetrics(font).height())};
}

void StateChip::paint(QPainter &painter, const QRect &rect, const QFont &font, Tone tone, const QString &word,
                      const QString &iconName)
{
    const QSize wanted = sizeFor(font, word).boundedTo(rect.size());
    const QRect chip(rect.left(), rect.top() + (rect.height() - wanted.height()) / 2, wanted.width(), wanted.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::ground(tone));
    painter.drawRoundedRect(chip, Theme::radius, Theme::radius);

    const QRect glyphRect(chip.left() + Theme::space(2), chip.top() + (chip.height() - glyphSize) / 2, glyphSize,
                          glyphSize);
    icon(iconNamed(iconName, tone), tone).paint(&painter, glyphRect);
    const QRect textRect = chip.adjusted(Theme::space(3) + glyphSize, 0, -Theme::space(1), 0);
    painter.setPen(Theme::colour(tone));
    painter.setFont(font);
    painter.drawText(textRect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(word, Qt::ElideRight, textRect.width()));
    painter.restore();
}

void StateChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), font(), m_tone, m_word, m_iconName);
}
