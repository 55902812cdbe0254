#include "ui/pages/DeputyEntry.h"

#include "models/base/WhenAnswered.h"
#include "models/gateways/StaffGateway.h"
#include "models/tables/DateText.h"
#include "ui/Theme.h"
#include "ui/pages/Intention.h"
#include "ui/widgets/DayField.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TextField.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace {

constexpr int usualDays = 7;
constexpr int longestDays = 93; // the database refuses more

} // namespace

DeputyEntry::DeputyEntry(StaffGateway &staff, MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_staff(staff)
    , m_messages(messages)
    , m_intention(new Intention(messages, this))
    , m_who(new QComboBox(this))
    , m_fromLabel(new PlainLabel(this))
    , m_from(new DayField(this))
    , m_untilLabel(new PlainLabel(this))
    , m_until(new DayField(this))
    , m_reason(new TextField(this))
    , m_name(new KeyButton(u"nameDeputyButton"_s, Icon::Person, Qt::CTRL | Qt::Key_N, this))
{
    setObjectName(u"deputyEntry"_s);
    m_who->setObjectName(u"deputyWho"_s);
    m_who->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_who->setMinimumWidth(Theme::space(48)); // a name and its kana before the list is there
    m_from->setObjectName(u"deputyFrom"_s);
    m_until->setObjectName(u"deputyUntil"_s);
    m_reason->setObjectName(u"deputyReason"_s);
    m_reason->setMaxLength(200);
    m_fromLabel->setBuddy(m_from);
    m_untilLabel->setBuddy(m_until);
    for (DayField *day : {m_from, m_until})
        day->setMinimumWidth(Theme::space(34));
    m_from->setDate(QDate::currentDate());
    m_until->setDate(QDate::currentDate().addDays(usualDays - 1));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    row->addWidget(m_who);
    row->addWidget(m_fromLabel);
    row->addWidget(m_from);
    row->addWidget(m_untilLabel);
    row->addWidget(m_until);
    row->addWidget(m_reason, 1);
    row->addWidget(m_name);

    connect(m_who, &QComboBox::currentIndexChanged, this, &DeputyEntry::updateButton);
    for (DayField *day : {m_from, m_until})
        connect(day, &QDateEdit::dateChanged, this, &DeputyEntry::updateButton);
    connect(m_reason, &TextField::settled, this, &DeputyEntry::updateButton);
    connect(m_reason, &QLineEdit::returnPressed, m_name, &QPushButton::click);
    connect(m_name, &KeyButton::clicked, this, &DeputyEntry::name);
    connect(m_intention, &Intention::underWayChanged, this, &DeputyEntry::updateButton);
    retranslate();
}

void DeputyEntry::load()
{
    whenAnswered(m_staff.possibleDeputies(), this, [this](const Result<StaffMembers> &people) {
        if (people)
            take(*people);
        else
            Failure::tell(m_messages, people.error(), this, [this] { load(); });
    });
}

void DeputyEntry::take(const StaffMembers &people)
{
    const QVariant kept = m_who->currentData();
    const QSignalBlocker quiet(m_who);
    m_who->clear();
    m_who->addItem(tr("Deputy…", "choose one"), 0);
    for (const StaffMember &person : people)
        m_who->addItem(person.name, person.id);
    m_who->setCurrentIndex(qMax(0, m_who->findData(kept)));
    updateButton();
}

void DeputyEntry::focusFirst() { m_who->setFocus(Qt::OtherFocusReason); }

bool DeputyEntry::hasDraft() const { return !m_reason->text().simplified().isEmpty(); }

void DeputyEntry::name()
{
    if (!m_name->isEnabled())
        return;
    const qint64 who = m_who->currentData().toLongLong();
    const QString name = m_who->currentText();
    const QDate from = m_from->date();
    const QDate until = m_until->date();
    const QString reason = m_reason->text().simplified();
    const auto call = [=, this](const OpId &op) { return m_staff.nameDeputy(op, who, from, until, reason); };
    const QString what
        = u"%1 %2 %3 %4"_s.arg(QString::number(who), from.toString(Qt::ISODate), until.toString(Qt::ISODate), reason);
    m_intention->pursue(what, call, [this, name, from, until](Done) {
        m_reason->clear();
        m_who->setCurrentIndex(0);
        m_messages.say(Severity::Success,
                       tr("%1 is named as your deputy from %2 until %3.", "name, days")
                           .arg(name, DateText::day(from), DateText::day(until)),
                       {}, tr("It holds once a third person has confirmed it."));
        emit named();
    });
}

void DeputyEntry::updateButton()
{
    const bool days = m_until->date() >= m_from->date() && m_from->date().daysTo(m_until->date()) < longestDays;
    m_name->setEnabled(!m_intention->isUnderWay() && m_who->currentData().toLongLong() > 0 && days && hasDraft());
    m_reason->setReadOnly(m_intention->isUnderWay());
}

void DeputyEntry::retranslate()
{
    if (m_who->count() == 0)
        m_who->addItem(QString(), 0);
    m_who->setItemText(0, tr("Deputy…", "choose one"));
    m_who->setAccessibleName(tr("Who becomes your deputy"));
    m_fromLabel->setText(tr("From", "a day"));
    m_from->setAccessibleName(tr("First day"));
    m_untilLabel->setText(tr("until", "a day"));
    m_until->setAccessibleName(tr("Last day"));
    m_reason->setPlaceholderText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason for a deputy"));
    m_name->setWords(tr("Name as my deputy"), tr("A third person confirms it; 93 days at the most"));
    updateButton();
}
