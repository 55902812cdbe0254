#include "ui/widgets/NoticeList.h"

#include "ui/Icons.h"
#include "ui/widgets/PlainLabel.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QPainter>

namespace {

class Notice final : public QFrame
{
public:
    Notice(const Chip &chip, QWidget *parent)
        : QFrame(parent)
        , m_chip(chip)
        , m_icon(new PlainLabel(this))
        , m_sentence(new PlainLabel(chip.word, this))
    {
        m_sentence->setWordWrap(true);
        m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_icon->setFixedSize(Theme::iconSize, Theme::iconSize);
        setAccessibleName(chip.word);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(Theme::space(2), Theme::space(1), Theme::space(2), Theme::space(1));
        row->setSpacing(Theme::space(2));
        row->addWidget(m_icon, 0, Qt::AlignTop);
        row->addWidget(m_sentence, 1);
        refreshIcon();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        QFrame::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            refreshIcon();
    }

    void paintEvent(QPaintEvent *) override
    {
        if (m_chip.tone != Tone::Warn && m_chip.tone != Tone::Bad)
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::ground(m_chip.tone));
        painter.drawRoundedRect(rect(), Theme::radius, Theme::radius);
    }

private:
    void refreshIcon()
    {
        const QIcon sign = icon(iconNamed(m_chip.icon, m_chip.tone), m_chip.tone);
        m_icon->setPixmap(sign.pixmap({Theme::iconSize, Theme::iconSize}, devicePixelRatio()));
    }

    Chip m_chip;
    PlainLabel *m_icon;
    PlainLabel *m_sentence;
};

} // namespace

NoticeList::NoticeList(QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(Theme::space(1));
}

void NoticeList::setNotices(const QList<Chip> &notices)
{
    if (notices == m_notices)
        return;
    m_notices = notices;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Chip &notice : notices)
        m_lines->addWidget(new Notice(notice, this));
    setAccessibleName(sentences().join(u'\n'));
    setVisible(!notices.isEmpty());
}

QStringList NoticeList::sentences() const
{
    QStringList sentences;
    for (const Chip &notice : m_notices)
        sentences.append(notice.word);
    return sentences;
}
