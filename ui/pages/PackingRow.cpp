#include "ui/pages/PackingRow.h"

#include "models/gateways/DispatchGateway.h"
#include "models/tables/RunWords.h"
#include "ui/ErrorText.h"
#include "ui/Theme.h"
#include "ui/pages/Intention.h"
#include "ui/pages/ScanSound.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/ScanField.h"
#include "ui/widgets/StateChip.h"

#include <QAccessible>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// As for a run that is counted: one for right, two for done before, three for wrong.
int beepsOf(PackAnswer::Outcome outcome)
{
    switch (outcome) {
    case PackAnswer::Outcome::Right: return 1;
    case PackAnswer::Outcome::Twice: return 2;
    default: return 3;
    }
}

} // namespace

PackingRow::PackingRow(DispatchGateway &dispatch, MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_dispatch(dispatch)
    , m_messages(messages)
    , m_intention(new Intention(messages, this))
    , m_field(new ScanField(this))
    , m_count(new PlainLabel(this))
    , m_all(new StateChip(this))
    , m_chip(new StateChip(this))
    , m_words(new PlainLabel(this))
    , m_sound(new ScanSound(this))
{
    setObjectName(u"packingRow"_s);
    m_field->setObjectName(u"packField"_s);
    m_field->setTakesFocus(false); // the bundles beside it are walked through with the keys
    m_count->setObjectName(u"packCount"_s);
    m_all->setObjectName(u"allPacked"_s);
    m_chip->setObjectName(u"packResult"_s);
    m_words->setObjectName(u"packResultWords"_s);
    buildLayout();
    connect(m_field, &ScanField::scanned, this, &PackingRow::scan);
    connect(m_intention, &Intention::failed, this, &PackingRow::fail);
    retranslate();
}

void PackingRow::buildLayout()
{
    m_count->setTextStyle(Theme::Text::Subtitle);
    m_words->setWordWrap(true);
    m_chip->hide();
    auto *entry = new QHBoxLayout;
    entry->setSpacing(Theme::space(3));
    entry->addWidget(m_field, 1);
    entry->addWidget(m_count);
    entry->addWidget(m_all);
    auto *result = new QHBoxLayout;
    result->setSpacing(Theme::space(3));
    result->addWidget(m_chip, 0, Qt::AlignTop);
    result->addWidget(m_words, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addLayout(entry);
    column->addLayout(result);
}

void PackingRow::setBundle(BundleId bundle)
{
    if (m_bundle == bundle)
        return;
    m_bundle = bundle;
    m_field->clear();
    m_chip->hide();
    m_words->clear();
}

void PackingRow::setCounts(int packed, int leaving)
{
    m_packed = packed;
    m_leaving = leaving;
    retranslate();
}

void PackingRow::hear(QWidget *widget) { m_field->hear(widget); }

void PackingRow::scan(const QString &text)
{
    m_scans.append({m_bundle, text});
    emit waitingChanged();
    packNext(); // after a line that was lost, the first one with the operation that it had
}

void PackingRow::packNext()
{
    if (m_scans.isEmpty() || m_intention->isUnderWay())
        return;
    const Scan next = m_scans.first();
    const auto call = [this, next](const OpId &op) { return m_dispatch.packCard(op, next.bundle, next.text); };
    m_intention->pursue(u"pack %1 %2"_s.arg(next.bundle.value).arg(next.text), call, [this](const PackAnswer &answer) {
        if (m_lineLost)
            m_messages.clear();
        m_lineLost = false;
        const Scan scan = takeScan();
        take(scan, answer);
        packNext();
    });
}

PackingRow::Scan PackingRow::takeScan()
{
    const Scan first = m_scans.takeFirst();
    emit waitingChanged();
    return first;
}

void PackingRow::take(const Scan &scan, PackAnswer answer)
{
    if (answer.serial.isEmpty())
        answer.serial = scan.text;
    const int beeps = beepsOf(answer.outcome);
    const QString words = RunWords::packingHint(answer);
    if (scan.bundle == m_bundle)
        tell(RunWords::packing(answer.outcome), words, beeps);
    else if (beeps > 1) // right ones of a bundle that is no longer shown need no word
        m_messages.say(Severity::Warning, tr("In the bundle that was shown before: %1").arg(words));
    emit told(scan.bundle, answer);
}

void PackingRow::fail(const DbError &error)
{
    m_lineLost = error.mayBeRetried();
    if (m_lineLost) { // "Try again" goes on with the same card, and so does the next scan; the others wait behind it
        tell({tr("Not sent", "result of a scan"), Tone::Warn, {}},
             tr("%n scan(s) wait here and are sent once the server answers again.", nullptr, waiting()),
             beepsOf(PackAnswer::Outcome::Unknown));
        return;
    }
    const QString text = takeScan().text;
    tell({tr("Not recorded", "result of a scan"), Tone::Bad, {}}, text, beepsOf(PackAnswer::Outcome::Unknown));
    const ErrorText why = ErrorText::of(error); // stays on the bar while the scanning goes on
    m_messages.say(Severity::Error, tr("%1 was not recorded as packed. %2", "card, why").arg(text, why.what), {},
                   why.now);
    packNext();
}

void PackingRow::tell(const Chip &chip, const QString &words, int beeps)
{
    m_chip->setState(chip.tone, chip.word, chip.icon);
    m_chip->show();
    m_words->setText(words);
    m_sound->play(beeps);
    m_words->setAccessibleName(u"%1 %2"_s.arg(chip.word, words));
    QAccessibleEvent alert(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PackingRow::retranslate()
{
    m_field->setPlaceholderText(tr("Scan each card as it goes into the bundle"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_count->setText(tr("%1 of %2 packed", "cards of a bundle").arg(m_packed).arg(m_leaving));
    m_all->setState(Tone::Good, tr("All packed"));
    m_all->setVisible(m_leaving > 0 && m_packed == m_leaving);
}
