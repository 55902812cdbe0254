#include "ui/print/QrPicture.h"

#include <QHideEvent>
#include <QPainter>

namespace {

constexpr int moduleSize = 4; // pixels
constexpr int quietZone = 4;  // modules, as the standard wants it
constexpr int usualSide = 53; // of an address with a seed, so that nothing jumps when it comes

} // namespace

QrPicture::QrPicture(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrPicture::setCode(const QString &text)
{
    m_code = QrCode::of(text);
    updateGeometry();
    update();
}

void QrPicture::clear()
{
    m_code = {};
    update();
}

QSize QrPicture::sizeHint() const
{
    const int side = (qMax(m_code.side(), usualSide) + 2 * quietZone) * moduleSize;
    return {side, side};
}

void QrPicture::hideEvent(QHideEvent *event)
{
    if (!event->spontaneous()) // minimising is not leaving
        clear();
    QWidget::hideEvent(event);
}

void QrPicture::paintEvent(QPaintEvent *)
{
    if (isEmpty())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white); // cameras want dark on light, whatever the theme
    const int margin = (width() - m_code.side() * moduleSize) / 2;
    for (int y = 0; y < m_code.side(); ++y) {
        for (int x = 0; x < m_code.side(); ++x) {
            if (m_code.dark(x, y))
                painter.fillRect(margin + x * moduleSize, margin + y * moduleSize, moduleSize, moduleSize, Qt::black);
        }
    }
}
