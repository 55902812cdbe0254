#include "ui/pages/TellApartStrip.h"

#include "models/tables/Chip.h"
#include "ui/Theme.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/NoticeList.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TextField.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestNumber = 60; // the database takes no more

} // namespace

TellApartStrip::TellApartStrip(QWidget *parent)
    : Panel(parent)
    , m_question(new PlainLabel(this))
    , m_number(new TextField(this))
    , m_compare(new KeyButton(u"tellApartButton"_s, Icon::Identity, {}, this))
    , m_answer(new NoticeList(this))
{
    setObjectName(u"tellApart"_s);
    m_question->setObjectName(u"tellApartQuestion"_s);
    m_question->setWordWrap(true);
    m_question->setBuddy(m_number);
    m_number->setObjectName(u"tellApartNumber"_s);
    m_number->setMaxLength(longestNumber);
    m_number->expect(TextField::Expect::Numbers);
    m_compare->setAutoDefault(true); // Enter presses it when it has the focus
    m_answer->setObjectName(u"tellApartAnswer"_s);

    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    row->addWidget(m_number, 1);
    row->addWidget(m_compare);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    column->addWidget(m_question);
    column->addLayout(row);
    column->addWidget(m_answer);

    connect(m_compare, &KeyButton::clicked, this, &TellApartStrip::give);
    connect(m_number, &QLineEdit::returnPressed, this, &TellApartStrip::give);
    connect(m_number, &TextField::settled, this, [this] {
        if (m_standing == Standing::Wrong)
            setStanding(Standing::Open); // it was said about another number
        updateControls();
    });
    retranslate();
}

void TellApartStrip::begin(bool owed)
{
    setStanding(owed ? Standing::Open : Standing::Told);
    m_number->clear();
}

void TellApartStrip::setOwed(bool owed)
{
    if (owed != isOwed())
        setStanding(owed ? Standing::Open : Standing::Told);
}

void TellApartStrip::setUnderWay(bool underWay)
{
    m_underWay = underWay;
    updateControls();
}

void TellApartStrip::showAnswer(bool isIt)
{
    setStanding(isIt ? Standing::Told : Standing::Wrong);
    if (!isIt)
        m_number->selectAll();
}

void TellApartStrip::focusNumber() { m_number->setFocus(); }

void TellApartStrip::give()
{
    if (m_compare->isEnabled())
        emit given(m_number->text().trimmed());
}

void TellApartStrip::setStanding(Standing standing)
{
    m_standing = standing;
    updateControls();
}

void TellApartStrip::updateControls()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_question, m_number, m_compare})
        part->setVisible(isOwed());
    m_number->setReadOnly(m_underWay);
    m_compare->setEnabled(isOwed() && !m_underWay && !m_number->text().trimmed().isEmpty());
    QList<Chip> said;
    if (m_standing == Standing::Told)
        said.append({tr("No mistaking them: the number is that of the one who asks."), Tone::Good, u"user-check"_s});
    else if (m_standing == Standing::Wrong)
        said.append({tr("No match. Read again who asks, and look at the numbers above."), Tone::Bad, u"ban"_s});
    m_answer->setNotices(said);
    m_answer->setVisible(!said.isEmpty());
}

void TellApartStrip::retranslate()
{
    m_question->setText(tr("Which of them is it? Type the number of the one who asks."));
    m_number->setAccessibleName(m_question->text());
    m_number->setPlaceholderText(tr("Symbol and number, or the number alone"));
    m_compare->setWords(tr("Compare"), tr("Compare the number with the request (Enter in the field)"));
    updateControls();
}
