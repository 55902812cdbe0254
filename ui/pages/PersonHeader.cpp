#include "ui/pages/PersonHeader.h"

#include "models/tables/DateText.h"
#include "models/tables/PersonWords.h"
#include "models/tables/Words.h"
#include "ui/Theme.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/StateChip.h"

#include <QHBoxLayout>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

PersonHeader::PersonHeader(QWidget *parent)
    : Panel(parent)
    , m_name(new PlainLabel(this))
    , m_kana(new PlainLabel(this))
    , m_birth(new PlainLabel(this))
    , m_number(new PlainLabel(this))
    , m_who(new QHBoxLayout)
    , m_facts(new QHBoxLayout)
    , m_lines(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_chips(new QHBoxLayout)
{
    m_name->setObjectName(u"personName"_s);
    m_name->setTextStyle(Theme::Text::Title);
    m_kana->setQuiet(true);
    for (PlainLabel *label : {m_name, m_kana, m_birth, m_number})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);

    for (QHBoxLayout *line : {m_who, m_facts})
        line->setSpacing(Theme::space(3));
    m_who->addWidget(m_name);
    m_who->addWidget(m_kana, 0, Qt::AlignBottom);
    m_who->addStretch();
    m_facts->addWidget(m_birth, 0, Qt::AlignBottom);
    m_facts->addWidget(m_number, 0, Qt::AlignBottom);
    m_facts->addStretch();
    m_lines->setSpacing(Theme::space(1));
    m_lines->addLayout(m_who);
    m_lines->addSpacing(Theme::space(4));
    m_lines->addLayout(m_facts, 1);
    m_chips->setSpacing(Theme::space(2));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addLayout(m_lines);
    layout->addLayout(m_chips);
}

void PersonHeader::showPerson(const PersonView &person, QDate today)
{
    m_person = person;
    m_today = today;
    retranslate();
}

void PersonHeader::retranslate()
{
    if (!m_person)
        return;
    m_name->setText(m_person->name);
    m_kana->setText(m_person->kana);
    m_birth->setText(DateText::birth(m_person->birthDate, m_today));
    m_number->clear();
    if (!m_person->coverages.isEmpty()) {
        const Coverage &now = m_person->coverages.first();
        m_number->setText(
            tr("%1, %2", "symbol and number, insured person or dependant")
                .arg(Words::symbolNumber(now.symbol, now.number, now.branch), Words::insured(now.insured)));
    }
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Chip &state : PersonWords::states(*m_person)) {
        auto *chip = new StateChip(this);
        chip->setState(state.tone, state.word, state.icon);
        m_chips->addWidget(chip);
    }
    m_chips->addStretch();
    arrange();
}

// Beside an open guide there is no room for all of it in one line, and nothing of who it is may be cut off.
void PersonHeader::arrange()
{
    for (QHBoxLayout *line : {m_who, m_facts})
        line->invalidate(); // what stands in it may be new
    const bool fits = m_who->sizeHint().width() + m_facts->sizeHint().width() + Theme::space(6) <= width();
    m_lines->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_lines->itemAt(1)->spacerItem()->changeSize(fits ? Theme::space(4) : 0, 0);
    m_lines->invalidate();
}

void PersonHeader::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    arrange();
}

QSize PersonHeader::minimumSizeHint() const
{
    return {qMax(m_who->minimumSize().width(), m_facts->minimumSize().width()), Panel::minimumSizeHint().height()};
}
