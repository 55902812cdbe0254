#include "ui/pages/BatchStrip.h"

#include "models/base/DbError.h"
#include "models/tables/Chip.h"
#include "ui/ErrorText.h"
#include "ui/Theme.h"
#include "ui/widgets/HoldButton.h"
#include "ui/widgets/NoticeList.h"
#include "ui/widgets/PlainLabel.h"

#include <QHBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAtOnce = 100; // the database takes no more
constexpr int namedInSentence = 4;

bool goes(const Approval &approval, BatchStrip::Of of)
{
    return approval.together && approval.mayDecide && !approval.fullCheck
        && approval.list.isValid() == (of == BatchStrip::Of::List);
}

/// The oldest list with something to approve for this person; else the oldest one.
BulkId listToApprove(const Approvals &waiting)
{
    std::optional<std::pair<bool, qint64>> first;
    for (const Approval &approval : waiting) {
        const std::pair one{!goes(approval, BatchStrip::Of::List), approval.list.value};
        if (approval.list.isValid() && (!first || one < *first))
            first = one;
    }
    return first ? BulkId{first->second} : BulkId{};
}

} // namespace

BatchStrip::BatchStrip(QWidget *parent)
    : Panel(parent)
    , m_sentence(new PlainLabel(this))
    , m_restLine(new PlainLabel(this))
    , m_hint(new PlainLabel(this))
    , m_figuresLine(new PlainLabel(this))
    , m_outcome(new NoticeList(this))
    , m_button(new HoldButton(u"batchButton"_s, Icon::Stamp, this))
{
    setObjectName(u"batchStrip"_s);
    m_sentence->setObjectName(u"batchSentence"_s);
    m_restLine->setObjectName(u"batchRest"_s);
    m_hint->setObjectName(u"batchHint"_s);
    m_figuresLine->setObjectName(u"batchFigures"_s);
    m_outcome->setObjectName(u"batchOutcome"_s);
    m_button->makePrimary();
    for (PlainLabel *label : {m_sentence, m_restLine, m_hint, m_figuresLine})
        label->setWordWrap(true);
    m_hint->setQuiet(true);
    m_figuresLine->setQuiet(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(3));
    row->addWidget(m_sentence, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    column->addWidget(m_outcome);
    column->addLayout(row);
    column->addWidget(m_restLine);
    column->addWidget(m_hint);
    column->addWidget(m_figuresLine);
    connect(m_button, &HoldButton::held, this, [this] {
        m_letGo = false;
        retranslate();
        emit wanted();
    });
    connect(m_button, &HoldButton::letGo, this, [this] {
        m_letGo = true;
        retranslate();
    });
    retranslate();
}

bool BatchStrip::hasAny(const Approvals &waiting, Of of)
{
    return std::any_of(waiting.cbegin(), waiting.cend(), [of](const Approval &a) { return goes(a, of); });
}

void BatchStrip::setWaiting(const Approvals &waiting, Of of)
{
    m_of = of;
    m_batch.clear();
    m_list.clear();
    m_later = m_single = 0;
    const BulkId list = of == Of::List ? listToApprove(waiting) : BulkId{};
    for (const Approval &approval : waiting) {
        const bool ofIt = approval.list == list;
        if (of == Of::List && ofIt && list.isValid()) {
            m_list = approval.listReason;
            m_single += approval.mayDecide && !goes(approval, of) ? 1 : 0;
        }
        if (ofIt && goes(approval, of) && m_batch.size() < mostAtOnce)
            m_batch.append(approval);
        else if (ofIt && goes(approval, of))
            ++m_later;
    }
    retranslate();
}

void BatchStrip::setFigures(const FullChecks &figures)
{
    m_figures = figures;
    retranslate();
}

void BatchStrip::setUnderWay(bool underWay)
{
    m_underWay = underWay;
    retranslate();
}

void BatchStrip::showAnswer(const BatchAnswer &answer, const QHash<qint64, QString> &names)
{
    m_answer = answer;
    m_names = names;
    retranslate();
}

void BatchStrip::forgetAnswer()
{
    m_answer.reset();
    m_letGo = false;
    retranslate();
}

QList<RequestId> BatchStrip::batch() const
{
    QList<RequestId> requests;
    for (const Approval &approval : m_batch)
        requests.append(approval.id);
    return requests;
}

QHash<qint64, QString> BatchStrip::names() const
{
    QHash<qint64, QString> names;
    for (const Approval &approval : m_batch)
        names.insert(approval.id.value, approval.memberName);
    return names;
}

void BatchStrip::focusButton()
{
    if (m_button->isEnabled())
        m_button->setFocus(Qt::ShortcutFocusReason);
}

QList<Chip> BatchStrip::outcome() const
{
    QList<Chip> lines;
    if (!m_answer)
        return lines;
    lines.append({tr("%n request(s) approved together.", nullptr, int(m_answer->approved.size())),
                  m_answer->approved.isEmpty() ? Tone::Neutral : Tone::Good});
    for (const LeftOut &left : m_answer->leftOut) {
        const ErrorText text = ErrorText::of(DbError::fromSqlState(left.code.toLatin1().constData()));
        lines.append({tr("%1 was left out. %2 %3", "member, what happened, what to do now")
                          .arg(m_names.value(left.request.value), text.what, text.now),
                      Tone::Warn});
    }
    return lines;
}

QString BatchStrip::sentence() const
{
    if (m_batch.isEmpty() && m_of == Of::LowLane)
        return tr("No request of little risk waits that could be approved together with others.");
    if (m_batch.isEmpty() && m_list.isEmpty())
        return tr("No request of a list waits for a decision.");
    if (m_batch.isEmpty()) {
        return m_single == 0 ? tr("You made the list “%1”, so somebody else has to approve it.", "why").arg(m_list)
                             : tr("No more of the list “%1” can be approved together.", "why").arg(m_list);
    }
    QStringList named;
    for (const Approval &approval : m_batch.first(qMin(namedInSentence, m_batch.size())))
        named += approval.memberName;
    if (m_batch.size() > namedInSentence)
        named += tr("%n more", nullptr, int(m_batch.size()) - namedInSentence);
    const QString names = named.join(tr(", ", "between names"));
    const int count = int(m_batch.size());
    if (m_of == Of::LowLane) {
        return tr("%n request(s) of little risk can be approved together: %1. The lot takes some of them out, to be "
                  "read singly.",
                  nullptr, count)
            .arg(names);
    }
    return tr("%n request(s) of the list “%1” can be approved together: %2. The lot takes some of them out, to be read "
              "singly.",
              "why the list was made, names", count)
        .arg(m_list, names);
}

QString BatchStrip::rest() const
{
    const QString later = m_later > 0 ? tr("%n more can follow afterwards.", nullptr, m_later) : QString();
    if (m_single == 0)
        return later;
    const QString single = tr("%n of the list are read singly: the lot drew them, or something about them is unusual.",
                              nullptr, m_single);
    return later.isEmpty() ? single : tr("%1 %2", "two sentences, one after the other").arg(later, single);
}

QString BatchStrip::figures() const
{
    if (m_figures.drawn == 0)
        return {};
    return tr("Within 90 days the lot took %1 out of your batches; you have decided on %2 of these and rejected %3.")
        .arg(QString::number(m_figures.drawn), QString::number(m_figures.decided), QString::number(m_figures.rejected));
}

void BatchStrip::retranslate()
{
    m_outcome->setNotices(outcome());
    m_outcome->setVisible(m_answer.has_value());
    m_sentence->setText(sentence());
    m_restLine->setText(rest());
    m_restLine->setVisible(!m_restLine->text().isEmpty());
    m_button->setWords(tr("Approve %n together", nullptr, int(m_batch.size())),
                       tr("Keep the button, the space bar or Enter pressed for a second (Ctrl+B goes there)"));
    m_button->setEnabled(!m_batch.isEmpty() && !m_underWay);
    m_hint->setText(m_letGo ? tr("It was let go too early, so nothing has happened. Keep it pressed until it is full.")
                            : tr("Keep the button, the space bar or Enter pressed until it is full."));
    m_hint->setVisible(!m_batch.isEmpty());
    m_figuresLine->setText(figures());
    m_figuresLine->setVisible(!m_figuresLine->text().isEmpty());
}
