#include "ui/pages/ContactTab.h"

#include "models/gateways/MemberGateway.h"
#include "ui/Theme.h"
#include "ui/pages/Intention.h"
#include "ui/pages/ReasonStrip.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"

#include <QGridLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace {

// In the order in which they stand; the names are the database's.
constexpr std::array contactFields{"address"_L1, "phone"_L1, "emails"_L1, "login_id"_L1, "authentication"_L1};

QString coveredWord() { return QString(8, QChar(0x2022)); }

} // namespace

ContactTab::ContactTab(MemberGateway &members, MessageBar &messages, QWidget *parent)
    : PersonTab(parent)
    , m_members(members)
    , m_intention(new Intention(messages, this))
    , m_why(new ReasonStrip(u"revealButton"_s, this))
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(4));
    grid->setVerticalSpacing(Theme::space(1));
    grid->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addLayout(grid);
    layout->addWidget(m_why);
    layout->addStretch();
    for (const QLatin1StringView field : contactFields) {
        addRow(field);
        const Row &row = m_rows[field];
        const int line = grid->rowCount();
        grid->addWidget(row.label, line, 0);
        grid->addWidget(row.value, line, 1);
        grid->addWidget(row.eye, line, 2);
    }
    connect(m_why, &ReasonStrip::given, this, &ContactTab::reveal);
    connect(m_intention, &Intention::underWayChanged, m_why, &ReasonStrip::setUnderWay);
    retranslate();
}

void ContactTab::addRow(const QString &field)
{
    const Row row{new PlainLabel(this), new PlainLabel(this),
                  new KeyButton(u"reveal."_s + field, Icon::Show, {}, this)};
    row.label->setQuiet(true);
    row.label->setBuddy(row.eye);
    row.value->setObjectName(u"detail."_s + field);
    row.value->setWordWrap(true);
    row.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row.eye->setAutoDefault(true);
    connect(row.eye, &KeyButton::clicked, this, [this, field] { press(field); });
    m_rows.insert(field, row);
}

QString ContactTab::title() const { return tr("Contact", "heading: address, telephone and mail of a member"); }

void ContactTab::showPerson(const PersonView &person, QDate, bool again)
{
    if (!again)
        clear();
    m_person = person.id;
    m_closed = person.closed;
    for (const QLatin1StringView field : contactFields) {
        if (m_closed.contains(field))
            m_rows[field].shown = false;
        nameRow(field);
    }
}

void ContactTab::clear()
{
    m_person = {};
    m_closed.clear();
    m_intention->forget();
    m_why->dismiss();
    for (const QLatin1StringView field : contactFields)
        mask(field);
}

bool ContactTab::stepBack()
{
    if (!m_why->isAsking())
        return false;
    m_why->dismiss();
    m_rows.value(m_asked).eye->setFocus();
    return true;
}

void ContactTab::press(const QString &field)
{
    if (m_rows.value(field).shown) {
        mask(field);
        return;
    }
    m_asked = field;
    m_why->setWords(tr("Why is “%1” to be seen? The reason is recorded.").arg(name(field)), tr("Show it"));
    m_why->ask();
}

void ContactTab::reveal(const QString &reason)
{
    const QString field = m_asked;
    const PersonId person = m_person;
    const auto call
        = [this, person, field, reason](const OpId &op) { return m_members.revealDetail(op, person, field, reason); };
    const QString what = u"%1\n%2\n%3"_s.arg(QString::number(person.value), field, reason);
    m_intention->pursue(what, call, [this, person, field](const RevealedDetail &detail) {
        if (person == m_person)
            take(field, detail);
    });
}

void ContactTab::take(const QString &field, const RevealedDetail &detail)
{
    m_why->dismiss();
    Row &row = m_rows[field];
    row.shown = detail.shown;
    if (detail.shown) {
        row.value->setText(words(detail));
        m_closed.removeAll(field);
    } else if (!m_closed.contains(field)) {
        m_closed.append(field);
    }
    nameRow(field);
    row.eye->setFocus();
}

void ContactTab::mask(const QString &field)
{
    m_rows[field].shown = false;
    nameRow(field);
}

QString ContactTab::words(const RevealedDetail &detail)
{
    QStringList lines;
    for (const DetailValue &value : detail.values) {
        if (value.name == "email"_L1)
            lines.append(value.verified ? tr("%1 (confirmed)", "a mail address").arg(value.text)
                                        : tr("%1 (not confirmed)", "a mail address").arg(value.text));
        else if (value.name == "symbol_number"_L1)
            lines.append(tr("Symbol and number: %1").arg(value.text));
        else if (value.name == "birth_date"_L1)
            lines.append(tr("Date of birth: %1").arg(value.text));
        else if (value.name == "postal_code"_L1)
            lines.append(tr("〒%1", "a postal code").arg(value.text));
        else
            lines.append(value.text);
    }
    return lines.isEmpty() ? tr("Nothing is on record.") : lines.join(u'\n');
}

QString ContactTab::name(const QString &field)
{
    if (field == "address"_L1)
        return tr("Address");
    if (field == "phone"_L1)
        return tr("Telephone");
    if (field == "emails"_L1)
        return tr("E-mail addresses");
    if (field == "login_id"_L1)
        return tr("Login ID");
    return tr("What the first registration asks for");
}

void ContactTab::nameRow(const QString &field)
{
    const Row &row = m_rows[field];
    const bool closed = m_closed.contains(field);
    row.label->setText(name(field));
    row.eye->setWords(row.shown ? tr("Hide") : tr("Show…"),
                      row.shown ? tr("Cover “%1” again").arg(name(field))
                                : tr("Show “%1”, with a reason that is recorded").arg(name(field)));
    row.eye->setAccessibleName(row.shown ? tr("Hide: %1").arg(name(field)) : tr("Show: %1").arg(name(field)));
    row.eye->setEnabled(m_person.isValid() && !closed);
    row.value->setQuiet(closed);
    if (closed)
        row.value->setText(tr("Opens once the identity check of a request in your hand has passed."));
    else if (!row.shown)
        row.value->setText(coveredWord());
    row.value->setAccessibleName(row.shown || closed ? tr("%1: %2", "a detail").arg(name(field), row.value->text())
                                                     : tr("%1: covered", "a detail").arg(name(field)));
}

void ContactTab::retranslate()
{
    for (const QLatin1StringView field : contactFields)
        nameRow(field);
    if (!m_asked.isEmpty())
        m_why->setWords(tr("Why is “%1” to be seen? The reason is recorded.").arg(name(m_asked)), tr("Show it"));
}
