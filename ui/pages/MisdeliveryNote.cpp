#include "ui/pages/MisdeliveryNote.h"

#include "models/gateways/ReturnGateway.h"
#include "models/tables/DateText.h"
#include "models/tables/ReturnWords.h"
#include "models/tables/Words.h"
#include "ui/Theme.h"
#include "ui/pages/Intention.h"
#include "ui/widgets/DayField.h"
#include "ui/widgets/FieldGrid.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NoticeList.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SectionTitle.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

MisdeliveryNote::MisdeliveryNote(ReturnGateway &returns, const QString &society, bool reports, bool opens,
                                 MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_returns(returns)
    , m_society(society)
    , m_reports(reports)
    , m_opens(opens)
    , m_messages(messages)
    , m_intention(new Intention(messages, this))
    , m_title(new SectionTitle(this))
    , m_clock(new NoticeList(this))
    , m_fields(new FieldGrid(this))
    , m_sending(new QWidget(this))
    , m_dayLabel(new PlainLabel(m_sending))
    , m_day(new DayField(m_sending))
    , m_sent(new KeyButton(u"reportSentButton"_s, Icon::Good, Qt::CTRL | Qt::SHIFT | Qt::Key_Return, m_sending))
    , m_textTitle(new SectionTitle(this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new KeyButton(u"copyReportButton"_s, Icon::Copy, Qt::CTRL | Qt::SHIFT | Qt::Key_C, this))
    , m_person(new KeyButton(u"astrayPersonButton"_s, Icon::Person, Qt::CTRL | Qt::Key_M, this))
{
    setObjectName(u"misdeliveryNote"_s);
    m_clock->setObjectName(u"misdeliveryClock"_s);
    m_fields->setObjectName(u"misdeliveryFields"_s);
    m_day->setObjectName(u"reportSentOn"_s);
    m_day->setDate(QDate::currentDate());
    m_day->setMinimumWidth(Theme::space(34));
    m_dayLabel->setBuddy(m_day);
    m_text->setObjectName(u"reportText"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    auto *row = new QHBoxLayout(m_sending);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    row->addWidget(m_dayLabel);
    row->addWidget(m_day);
    row->addWidget(m_sent);
    row->addStretch();
    auto *head = new QHBoxLayout;
    head->addWidget(m_textTitle, 1);
    head->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(2), 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(m_title);
    column->addWidget(m_clock);
    column->addWidget(m_fields);
    column->addWidget(m_person, 0, Qt::AlignLeft);
    column->addWidget(m_sending);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    setTabOrder(m_person, m_day); // as they stand
    setTabOrder(m_day, m_sent);
    setTabOrder(m_sent, m_copy);
    setTabOrder(m_copy, m_text);
    wire();
    retranslate();
}

void MisdeliveryNote::wire()
{
    connect(m_sent, &KeyButton::clicked, this, &MisdeliveryNote::note);
    connect(m_copy, &KeyButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_person, &KeyButton::clicked, this, [this] {
        if (m_shown)
            emit personWanted(m_shown->person);
    });
    connect(m_intention, &Intention::underWayChanged, this, &MisdeliveryNote::updateButtons);
}

void MisdeliveryNote::show(const Misdelivery &misdelivery)
{
    if (!m_shown || m_shown->serial != misdelivery.serial)
        m_intention->forget();
    m_shown = misdelivery;
    retranslate();
}

QString MisdeliveryNote::stage() const
{
    if (!m_shown || m_shown->finalSentOn.isValid())
        return {};
    return m_shown->firstSentOn.isValid() ? u"final"_s : u"first"_s;
}

void MisdeliveryNote::note()
{
    if (!m_shown || stage().isEmpty())
        return;
    const QString serial = m_shown->serial;
    const QString which = stage();
    const QDate day = m_day->date();
    const auto call = [=, this](const OpId &op) { return m_returns.recordReport(op, serial, which, day); };
    const QString told = which == "first"_L1 ? tr("The first report on %1 is noted as sent.", "card").arg(serial)
                                             : tr("The final report on %1 is noted as sent.", "card").arg(serial);
    m_intention->pursue(u"report %1 %2 %3"_s.arg(serial, which, day.toString(Qt::ISODate)), call, [this, told](Done) {
        m_messages.say(Severity::Success, told);
        emit noted();
    });
}

QString MisdeliveryNote::daysOf(QDate from, QDate due, QDate sentOn) const
{
    if (sentOn.isValid())
        return tr("Sent on %1", "day").arg(DateText::day(sentOn));
    if (from.isValid())
        return tr("From %1 to %2 at the latest", "days").arg(DateText::day(from), DateText::day(due));
    return tr("%1 at the latest", "day").arg(DateText::day(due));
}

void MisdeliveryNote::updateButtons()
{
    m_person->setVisible(m_opens);
    m_sending->setVisible(m_reports && !stage().isEmpty());
    m_sent->setEnabled(!m_intention->isUnderWay());
}

void MisdeliveryNote::retranslate()
{
    m_textTitle->setText(tr("Text for the authority (names nobody)"));
    m_copy->setWords(tr("Copy"), tr("Copies the text for the report form"));
    m_text->setAccessibleName(m_textTitle->text());
    m_person->setWords(tr("Open the member"), tr("Shows the member's record at the counter"));
    m_dayLabel->setText(tr("Sent on"));
    m_day->setAccessibleName(tr("Day on which the report was sent"));
    const bool first = stage() == "first"_L1;
    m_sent->setWords(first ? tr("Note the first report as sent") : tr("Note the final report as sent"),
                     tr("The day stands beside it; it is noted once"));
    updateButtons();
    if (!m_shown)
        return;
    m_title->setText(tr("%1: %2", "card, member").arg(m_shown->serial, m_shown->memberName));
    m_clock->setNotices({ReturnWords::clock(*m_shown)});
    m_fields->setRow(u"run"_s, tr("Run that went astray"),
                     tr("%1: one report for all; members concerned: %2", "run, how many")
                         .arg(QString::number(m_shown->run.value), QString::number(m_shown->persons)));
    m_fields->setRowVisible(u"run"_s, m_shown->isOfRun());
    m_fields->setRow(u"card"_s, tr("New card"), ReturnWords::newCard(*m_shown).word);
    m_fields->setRow(u"kind"_s, tr("Kind"), Words::kind(m_shown->kind));
    m_fields->setRow(u"to"_s, tr("Sent to"), m_shown->destination);
    m_fields->setRow(u"happened"_s, tr("What happened"), ReturnWords::happened(m_shown->happened));
    m_fields->setRow(u"seen"_s, tr("What was seen"), ReturnWords::seen(m_shown->seen));
    m_fields->setRow(u"exposed"_s, tr("Could be seen"), ReturnWords::exposed(m_shown->exposed));
    m_fields->setRow(u"uses"_s, tr("Uses of the password"), QString::number(m_shown->uses));
    m_fields->setRow(u"known"_s, tr("Known since"),
                     tr("%1, noted by %2").arg(DateText::moment(m_shown->knownAt), m_shown->reportedBy));
    m_fields->setRow(u"first"_s, tr("First report"),
                     daysOf(m_shown->firstFrom, m_shown->firstDue, m_shown->firstSentOn));
    m_fields->setRow(u"final"_s, tr("Final report"), daysOf({}, m_shown->finalDue, m_shown->finalSentOn));
    if (const QString text = ReturnWords::report(*m_shown, m_society); text != m_text->toPlainText()) {
        m_text->setPlainText(text);
        m_text->moveCursor(QTextCursor::Start);
    }
}
