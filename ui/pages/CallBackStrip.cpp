#include "ui/pages/CallBackStrip.h"

#include "ui/Theme.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/StateChip.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array callOutcomes{"reached"_L1, "not_reached"_L1, "wrong_person"_L1, "refused"_L1};

} // namespace

CallBackStrip::CallBackStrip(QWidget *keysIn, QWidget *parent)
    : Panel(parent)
    , m_call(new KeyButton(u"callBackButton"_s, Icon::Telephone, Qt::CTRL | Qt::Key_B, keysIn))
    , m_chip(new StateChip(this))
    , m_asked(new QWidget(this))
    , m_shown(new PlainLabel(m_asked))
    , m_warning(new PlainLabel(m_asked))
{
    m_call->setAutoDefault(true);
    m_chip->setObjectName(u"callBackStanding"_s);
    m_shown->setObjectName(u"callBackNumber"_s);
    m_shown->setTextStyle(Theme::Text::Subtitle);
    m_shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_warning->setWordWrap(true);
    m_warning->setQuiet(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(2));
    head->addWidget(m_chip);
    head->addStretch();
    head->addWidget(m_call);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(Theme::space(2));
    for (const QLatin1StringView code : callOutcomes) {
        auto *button = new QPushButton(m_asked);
        button->setObjectName(u"callBack."_s + code);
        connect(button, &QPushButton::clicked, this, [this, code] { emit outcomeGiven(QString(code)); });
        choices->addWidget(button);
        m_outcomes.insert(code, button);
    }
    auto *asked = new QVBoxLayout(m_asked);
    asked->setContentsMargins(0, 0, 0, 0);
    asked->setSpacing(Theme::space(1));
    asked->addWidget(m_shown);
    asked->addWidget(m_warning);
    asked->addLayout(choices);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addLayout(head);
    layout->addWidget(m_asked);
    connect(m_call, &KeyButton::clicked, this, &CallBackStrip::numberWanted);
    retranslate();
}

void CallBackStrip::setMay(bool may)
{
    m_may = may;
    showState();
}

void CallBackStrip::setStanding(const QString &standing)
{
    m_standing = standing;
    showState();
}

void CallBackStrip::showNumber(const QString &number)
{
    m_number = number;
    showState();
    m_outcomes.value(u"reached"_s)->setFocus();
}

void CallBackStrip::clear()
{
    m_number.clear();
    showState();
}

void CallBackStrip::showState()
{
    const bool reached = m_standing == "reached"_L1;
    const bool tried = m_standing == "tried"_L1;
    m_call->setEnabled(m_may);
    m_call->setVisible(m_number.isEmpty());
    m_chip->setVisible(reached || tried);
    m_chip->setState(reached ? Tone::Good : Tone::Warn,
                     reached ? tr("Reached on the number on file") : tr("Number on file was looked up"), u"phone"_s);
    m_asked->setVisible(!m_number.isEmpty());
    m_shown->setText(m_number);
    m_shown->setAccessibleName(tr("Number on file: %1").arg(m_number));
    for (QPushButton *button : std::as_const(m_outcomes))
        button->setEnabled(m_may);
}

QString CallBackStrip::outcome(const QString &code)
{
    if (code == "reached"_L1)
        return tr("Reached", "a member who is called back");
    if (code == "not_reached"_L1)
        return tr("No answer", "on calling a member back");
    if (code == "wrong_person"_L1)
        return tr("Somebody else", "answers on calling a member back");
    return tr("Refuses", "a member who is called back");
}

void CallBackStrip::retranslate()
{
    m_call->setWords(tr("Call back…"), tr("Show the number on file to call the member back; it is recorded"));
    m_warning->setText(
        tr("Call this number now. From here on only being reached there proves it, not saying the number."));
    for (auto button = m_outcomes.cbegin(); button != m_outcomes.cend(); ++button) {
        (*button)->setText(PlainText::caption(outcome(button.key())));
        (*button)->setAccessibleName(tr("Calling back: %1").arg(outcome(button.key())));
    }
    showState();
}
