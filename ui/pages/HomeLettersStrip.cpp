#include "ui/pages/HomeLettersStrip.h"

#include "models/base/WhenAnswered.h"
#include "models/gateways/DispatchGateway.h"
#include "ui/ErrorText.h"
#include "ui/Theme.h"
#include "ui/widgets/Failure.h"
#include "ui/widgets/HoldButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NoticeList.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype named = 5; // of those left behind; the list shows the others

} // namespace

HomeLettersStrip::HomeLettersStrip(DispatchGateway &dispatch, MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_dispatch(dispatch)
    , m_messages(messages)
    , m_sentence(new PlainLabel(this))
    , m_outcome(new NoticeList(this))
    , m_button(new HoldButton(u"homeLettersButton"_s, Icon::Package, this))
    , m_halt(new QPushButton(this))
{
    setObjectName(u"homeLettersStrip"_s);
    m_sentence->setObjectName(u"homeLettersSentence"_s);
    m_sentence->setWordWrap(true);
    m_outcome->setObjectName(u"homeLettersOutcome"_s);
    m_halt->setObjectName(u"homeLettersHalt"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(3));
    row->addWidget(m_sentence, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    row->addWidget(m_halt, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    column->addWidget(m_outcome);
    column->addLayout(row);
    connect(m_button, &HoldButton::held, this, &HomeLettersStrip::start);
    connect(m_halt, &QPushButton::clicked, this, [this] {
        m_stop = true;
        retranslate();
    });
    retranslate();
}

void HomeLettersStrip::setReady(const Bundles &ready)
{
    m_letters.clear();
    for (const Bundle &bundle : ready) {
        if (bundle.route == "home"_L1 && bundle.mayDispatch && bundle.state == BundleState::Ready)
            m_letters.append(bundle);
    }
    retranslate();
}

void HomeLettersStrip::forget()
{
    if (m_underWay)
        return;
    m_letters.clear();
    m_left.clear();
    m_all = 0;
    retranslate();
}

void HomeLettersStrip::start()
{
    if (m_underWay || m_letters.isEmpty())
        return;
    m_waiting = m_letters;
    m_all = int(m_waiting.size());
    m_left.clear();
    m_through = m_sent = m_pulled = 0;
    m_stop = false;
    m_underWay = true;
    m_messages.clear();
    retranslate();
    m_halt->setFocus(Qt::OtherFocusReason);
    sendNext();
}

void HomeLettersStrip::sendNext()
{
    if (m_stop || m_waiting.isEmpty())
        return end();
    send(m_waiting.takeFirst(), OpId::fresh());
}

// A rule that says no to one letter says nothing of the next; without an answer nothing goes on.
void HomeLettersStrip::send(const Bundle &letter, const OpId &op)
{
    whenAnswered(m_dispatch.dispatchBundle(op, letter.id), this,
                 [this, letter, op](const Result<DispatchAnswer> &answer) {
                     if (answer) {
                         m_sent += answer->dispatched > 0 ? 1 : 0;
                         m_pulled += int(answer->pulled.size());
                     } else if (answer.error().mayBeRetried()) {
                         Failure::tell(m_messages, answer.error(), this, [this, letter, op] { send(letter, op); });
                         return;
                     } else {
                         m_left.append({letter.destination, answer.error()});
                     }
                     ++m_through;
                     retranslate();
                     sendNext();
                 });
}

void HomeLettersStrip::end()
{
    m_underWay = false;
    m_waiting.clear();
    retranslate();
    emit dispatched();
}

QList<Chip> HomeLettersStrip::outcome() const
{
    QList<Chip> lines;
    if (m_all == 0 || m_underWay)
        return lines;
    lines.append({tr("%n letter(s) to homes dispatched.", nullptr, m_sent), m_sent > 0 ? Tone::Good : Tone::Neutral});
    if (m_pulled > 0)
        lines.append(
            {tr("%n card(s) taken out: remove these letters before the post leaves.", nullptr, m_pulled), Tone::Warn});
    for (const LeftBehind &left : m_left.first(qMin(named, m_left.size()))) {
        const ErrorText text = ErrorText::of(left.why);
        lines.append({tr("%1 was left behind. %2 %3", "addressee, what happened, what to do now")
                          .arg(left.destination, text.what, text.now),
                      Tone::Warn});
    }
    if (m_left.size() > named)
        lines.append({tr("%n more were left behind.", nullptr, int(m_left.size() - named)), Tone::Warn});
    return lines;
}

void HomeLettersStrip::retranslate()
{
    const QList<Chip> lines = outcome();
    m_outcome->setNotices(lines);
    m_outcome->setVisible(!lines.isEmpty());
    const int count = int(m_letters.size());
    m_sentence->setText(
        m_underWay
            ? tr("Letters to homes: %1 of %2 are through.").arg(QString::number(m_through), QString::number(m_all))
            : tr("%n letter(s) to homes can be dispatched one after the other: from then on their new passwords "
                 "work and the old ones stop.",
                 nullptr, count));
    m_button->setWords(tr("Dispatch %n letter(s)", nullptr, count),
                       tr("Keep the button, the space bar or Enter pressed for a second"));
    m_button->setVisible(!m_underWay);
    m_button->setEnabled(count > 0);
    m_halt->setText(tr("Stop"));
    m_halt->setAccessibleName(tr("Stop after the letter that is under way"));
    m_halt->setVisible(m_underWay);
    m_halt->setEnabled(!m_stop);
    setVisible(m_underWay || count > 1 || !lines.isEmpty());
}
