#include "ui/pages/IdentityStrip.h"

#include "models/tables/Words.h"
#include "ui/Theme.h"
#include "ui/pages/CallBackStrip.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/NoticeList.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/StateChip.h"
#include "ui/widgets/TextField.h"

#include <QGridLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

TextField::Expect expectedIn(const QString &field)
{
    if (field == "birth_date"_L1 || field == "symbol_number"_L1 || field == "phone"_L1 || field == "telephone"_L1)
        return TextField::Expect::Numbers;
    return field == "email"_L1 ? TextField::Expect::Email : TextField::Expect::Words;
}

} // namespace

IdentityStrip::IdentityStrip(const QList<IdentityItem> &items, int needed, QWidget *parent)
    : Panel(parent)
    , m_grid(new QGridLayout)
    , m_needed(needed)
    , m_tieNotice(new NoticeList(this))
    , m_callBack(new CallBackStrip(this, this))
    , m_standing(new PlainLabel(this))
    , m_check(new KeyButton(u"checkIdentityButton"_s, Icon::Identity, {}, this))
{
    setObjectName(u"identityStrip"_s);
    m_grid->setHorizontalSpacing(Theme::space(2));
    m_grid->setVerticalSpacing(Theme::space(1));
    m_grid->setColumnStretch(1, 1);
    for (const IdentityItem &item : items)
        addRow(item);

    m_check->setAutoDefault(true);
    m_tieNotice->setObjectName(u"identityTie"_s);
    m_standing->setObjectName(u"identityStanding"_s);
    m_standing->setWordWrap(true);
    m_standing->setQuiet(true);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_standing, 1);
    foot->addWidget(m_check);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_tieNotice);
    layout->addLayout(m_grid);
    layout->addLayout(foot);
    layout->addWidget(m_callBack);

    connect(m_check, &KeyButton::clicked, this, &IdentityStrip::check);
    retranslate();
}

void IdentityStrip::addRow(const IdentityItem &item)
{
    const int line = int(m_rows.size());
    const Row row{item, new PlainLabel(this), new TextField(this), new StateChip(this)};
    row.label->setBuddy(row.field);
    row.field->setObjectName(u"identityField."_s + item.field);
    row.field->setMaxLength(200);
    row.field->expect(expectedIn(item.field));
    row.verdict->setObjectName(u"identityVerdict."_s + item.field);
    QSizePolicy keeps = row.verdict->sizePolicy();
    keeps.setRetainSizeWhenHidden(true); // the fields must not change their width under the fingers
    row.verdict->setSizePolicy(keeps);
    row.verdict->hide();
    m_grid->addWidget(row.label, line, 0);
    m_grid->addWidget(row.field, line, 1);
    m_grid->addWidget(row.verdict, line, 2);
    m_rows.append(row);

    connect(row.field, &TextField::settled, this, [this, line] {
        m_matches.remove(m_rows.at(line).item.field);
        m_rows.at(line).verdict->hide(); // it was said about something else
        updateControls();
        emit edited();
    });
    connect(row.field, &QLineEdit::returnPressed, this, [this, line] { enter(line); });
}

bool IdentityStrip::asks(const QList<IdentityItem> &items) const
{
    return std::equal(items.cbegin(), items.cend(), m_rows.cbegin(), m_rows.cend(),
                      [](const IdentityItem &item, const Row &row) { return item == row.item; });
}

void IdentityStrip::setItems(const QList<IdentityItem> &items)
{
    if (asks(items))
        return;
    const QMap<QString, QString> typed = answers();
    QWidget *before = m_rows.isEmpty() ? this : m_rows.first().label->previousInFocusChain();
    for (const Row &row : std::as_const(m_rows)) {
        for (QWidget *part : std::initializer_list<QWidget *>{row.label, row.field, row.verdict})
            delete part;
    }
    m_rows.clear();
    for (const IdentityItem &item : items) {
        addRow(item);
        for (QWidget *part : std::initializer_list<QWidget *>{m_rows.last().label, m_rows.last().field})
            part->show(); // the layout would do it later, and until then it takes no focus
        name(m_rows.last());
        m_rows.last().field->setText(typed.value(item.field));
        setTabOrder(before, m_rows.last().field);
        before = m_rows.last().field;
    }
    setTabOrder(before, m_check);
    updateControls();
}

void IdentityStrip::enter(qsizetype row)
{
    const auto isOpen = [](const Row &next) { return next.field->isEnabled(); };
    const auto next = std::find_if(m_rows.cbegin() + row + 1, m_rows.cend(), isOpen);
    if (next != m_rows.cend())
        next->field->setFocus();
    else
        check();
}

void IdentityStrip::check()
{
    if (m_check->isEnabled())
        emit checkWanted(answers());
}

void IdentityStrip::setState(IdentityState state, int failuresLeft, bool mayCheck)
{
    m_state = state;
    m_failuresLeft = failuresLeft;
    m_mayCheck = mayCheck;
    updateControls();
}

void IdentityStrip::setUnderWay(bool underWay)
{
    m_underWay = underWay;
    updateControls();
}

void IdentityStrip::setRecord(const QString &tie, const QString &calledBack)
{
    m_tie = tie;
    m_callBack->setStanding(calledBack);
    for (const Row &row : std::as_const(m_rows))
        name(row);
    updateControls();
}

// Where the number on file has to tell look-alikes apart, saying it proves nothing: it is called.
bool IdentityStrip::isTyped(const IdentityItem &item) const
{
    return m_tie != "call_back"_L1 || item.field != "phone"_L1;
}

QMap<QString, QString> IdentityStrip::answers() const
{
    QMap<QString, QString> answers;
    for (const Row &row : m_rows) {
        if (!row.field->text().trimmed().isEmpty())
            answers.insert(row.item.field, row.field->text().trimmed());
    }
    return answers;
}

void IdentityStrip::setAnswers(const QMap<QString, QString> &answers)
{
    clear();
    for (const Row &row : std::as_const(m_rows))
        row.field->setText(answers.value(row.item.field));
    updateControls();
}

void IdentityStrip::showOutcome(const IdentityAnswer &answer)
{
    const bool settled = answer.outcome == IdentityState::Passed || answer.outcome == IdentityState::Locked;
    if (settled)
        clear();
    m_matches = answer.matches;
    for (const Row &row : std::as_const(m_rows)) {
        if (m_matches.contains(row.item.field))
            showVerdict(row, m_matches.value(row.item.field));
    }
    setState(answer.outcome, answer.failuresLeft, m_mayCheck && !settled);
}

void IdentityStrip::showVerdict(const Row &row, bool agrees)
{
    row.verdict->setState(agrees ? Tone::Good : Tone::Bad, agrees ? tr("Agrees") : tr("Differs"));
    row.verdict->show();
}

void IdentityStrip::clear()
{
    m_callBack->clear();
    m_matches.clear();
    for (const Row &row : std::as_const(m_rows)) {
        row.field->clear();
        row.verdict->hide();
    }
    updateControls();
}

void IdentityStrip::focusFirst()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.field->text().isEmpty() && isTyped(row.item)) {
            row.field->setFocus();
            return;
        }
    }
    m_check->setFocus();
}

void IdentityStrip::updateControls()
{
    const bool open = m_mayCheck && !m_underWay && m_tie != "missing"_L1;
    for (const Row &row : std::as_const(m_rows))
        row.field->setEnabled(open && isTyped(row.item));
    m_check->setEnabled(open && !answers().isEmpty());
    m_callBack->setMay(open);
    const QList<Chip> notice = tieNotice();
    m_tieNotice->setNotices(notice);
    m_tieNotice->setVisible(!notice.isEmpty());
    m_standing->setText(standing());
}

QList<Chip> IdentityStrip::tieNotice() const
{
    if (m_state == IdentityState::Passed)
        return {};
    if (m_tie == "address"_L1)
        return {{tr("Somebody else has the same name and date of birth: the address has to agree, whatever else does."),
                 Tone::Warn, u"users"_s}};
    if (m_tie == "call_back"_L1)
        return {
            {tr("Somebody else has the same name and date of birth, and no address is on file: call back. Only being "
                "reached on the number on file proves who it is."),
             Tone::Warn, u"users"_s}};
    if (m_tie == "missing"_L1)
        return {
            {tr("Somebody else has the same name and date of birth, and neither an address nor a number to call is on "
                "file. Put the request on hold until the roster brings the address."),
             Tone::Bad, u"users"_s}};
    return {};
}

QString IdentityStrip::standing() const
{
    switch (m_state) {
    case IdentityState::Passed: return tr("The identity is confirmed.");
    case IdentityState::Locked: return tr("Locked after too many failed checks. A new request is needed.");
    case IdentityState::None:
    case IdentityState::Failed: break;
    }
    const QString needed = whatIsNeeded();
    if (m_failuresLeft < 0)
        return needed;
    return tr("%1 %2", "two sentences").arg(needed, tr("Failed checks left: %1.").arg(m_failuresLeft));
}

QString IdentityStrip::whatIsNeeded() const
{
    QStringList required;
    for (const Row &row : m_rows) {
        if (row.item.required)
            required.append(Words::identityField(row.item.field));
    }
    if (required.isEmpty())
        return tr("Answers that have to agree: %1.").arg(m_needed);
    return tr("Answers that have to agree: %1, and among them %2.", "how many, which questions")
        .arg(QString::number(m_needed), required.join(tr(", ", "between the words of a list")));
}

void IdentityStrip::name(const Row &row) const
{
    const QString word = Words::identityField(row.item.field);
    row.label->setText(word);
    row.field->setAccessibleName(word);
    row.field->setPlaceholderText(isTyped(row.item) ? Words::identityHint(row.item.field)
                                                    : tr("By calling back alone"));
}

void IdentityStrip::retranslate()
{
    for (const Row &row : std::as_const(m_rows)) {
        name(row);
        if (m_matches.contains(row.item.field))
            showVerdict(row, m_matches.value(row.item.field));
    }
    updateControls();
    m_check->setWords(tr("Check identity"), tr("Compare what was typed with the record (Enter in the last field)"));
}
