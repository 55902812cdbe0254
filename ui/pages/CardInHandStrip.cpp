#include "ui/pages/CardInHandStrip.h"

#include "models/base/WhenAnswered.h"
#include "models/gateways/MemberGateway.h"
#include "models/tables/DiagnosisWords.h"
#include "ui/Theme.h"
#include "ui/widgets/Failure.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NoticeList.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TextField.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

CardInHandStrip::CardInHandStrip(MemberGateway &members, MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_members(members)
    , m_messages(messages)
    , m_label(new PlainLabel(this))
    , m_field(new TextField(this))
    , m_ask(new KeyButton(u"cardInHandButton"_s, Icon::Card, {}, this))
    , m_worth(new NoticeList(this))
{
    setObjectName(u"cardInHand"_s);
    m_field->setObjectName(u"cardInHandField"_s);
    m_field->setMaxLength(40);
    m_field->expect(TextField::Expect::Numbers);
    m_field->setMinimumWidth(Theme::space(45));
    m_label->setBuddy(m_field);
    m_label->setQuiet(true);
    m_worth->setObjectName(u"cardInHandAnswer"_s);
    m_worth->hide();

    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    row->addWidget(m_label);
    row->addWidget(m_field);
    row->addWidget(m_ask);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(1));
    layout->addLayout(row);
    layout->addWidget(m_worth);

    connect(m_ask, &KeyButton::clicked, this, &CardInHandStrip::ask);
    connect(m_field, &QLineEdit::returnPressed, this, &CardInHandStrip::ask);
    retranslate();
}

void CardInHandStrip::setPerson(PersonId person)
{
    if (person == m_person)
        return;
    ++m_asked;
    m_person = person;
    m_answer.reset();
    m_field->clear();
    m_worth->setNotices({});
}

void CardInHandStrip::focusField()
{
    m_field->setFocus();
    m_field->selectAll();
}

void CardInHandStrip::ask()
{
    const QString typed = m_field->text().simplified();
    if (typed.isEmpty() || !m_person.isValid())
        return;
    const quint64 thisOne = ++m_asked;
    whenAnswered(m_members.cardInHand(m_person, typed), this, [this, thisOne](const Result<CardsInHand> &answer) {
        if (thisOne != m_asked)
            return;
        m_answer.reset();
        m_worth->setNotices({});
        if (answer) {
            m_answer = *answer;
            m_worth->setNotices(DiagnosisWords::cards(*answer));
        } else if (answer.error().rule == "MD005"_L1) {
            m_worth->setNotices(
                {{tr("Neither a card's number nor a date. Such as MK-0001234-5 or R8.10.14."), Tone::Warn}});
        } else {
            Failure::tell(m_messages, answer.error(), this, [this] { ask(); });
        }
    });
}

void CardInHandStrip::retranslate()
{
    m_label->setText(tr("Card in the caller's hand"));
    m_field->setPlaceholderText(tr("Number or date at its upper right"));
    m_field->setAccessibleName(tr("Number or date of the card in the caller's hand"));
    m_ask->setWords(tr("Is it valid?"), tr("Look up what the card is worth (Enter)"));
    if (m_answer)
        m_worth->setNotices(DiagnosisWords::cards(*m_answer));
}
