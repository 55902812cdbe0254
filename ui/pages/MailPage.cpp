#include "ui/pages/MailPage.h"

#include "models/base/WhenAnswered.h"
#include "models/gateways/RequestGateway.h"
#include "models/intake/MailReader.h"
#include "models/tables/MailAsideTable.h"
#include "ui/Theme.h"
#include "ui/pages/Intention.h"
#include "ui/pages/MailDraft.h"
#include "ui/pages/MailInbox.h"
#include "ui/pages/MailMatch.h"
#include "ui/pages/MailRefusal.h"
#include "ui/pages/MailSheet.h"
#include "ui/pages/ReasonStrip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SegmentBar.h"
#include "ui/widgets/TablePane.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array asideReasons{"unrelated"_L1, "spam"_L1, "answered"_L1, "not_a_member"_L1, "other"_L1};
enum MailPlace { NoMail, OneMail, AsideMails };

} // namespace

MailPage::MailPage(Gateways gateways, const Session &, QWidget *parent)
    : Page(parent)
    , m_gateways(gateways)
    , m_asideTable(new MailAsideTable(this))
    , m_heading(new PlainLabel(this))
    , m_views(new SegmentBar(this))
    , m_waitingLabel(new PlainLabel(this))
    , m_open(new KeyButton(u"openMailButton"_s, Icon::Document, Qt::CTRL | Qt::Key_O, this))
    , m_paste(new KeyButton(u"pasteMailButton"_s, Icon::Copy, Qt::CTRL | Qt::Key_V, this))
    , m_places(new QStackedWidget(this))
    , m_empty(new EmptyState(Icon::Mail, this))
    , m_sheet(new MailSheet(this))
    , m_match(new MailMatch(this))
    , m_why(new ReasonStrip(u"setAsideButton"_s, this))
    , m_reason(new QComboBox(this))
    , m_aside(new KeyButton(u"asideButton"_s, Icon::Forbidden, Qt::CTRL | Qt::Key_Delete, this))
    , m_leave(new KeyButton(u"leaveMailButton"_s, Icon::Close, {}, this))
    , m_asides(new TablePane(this))
    , m_bar(new MessageBar(this))
    , m_intention(new Intention(*m_bar, this))
    , m_inbox(new MailInbox(this))
{
    setObjectName(u"mailPage"_s);
    setAcceptDrops(true);
    buildLayout();
    wire();
    retranslate();
    showPlace();
}

void MailPage::buildLayout()
{
    m_heading->setTextStyle(Theme::Text::Title);
    m_waitingLabel->setObjectName(u"mailsWaiting"_s);
    m_waitingLabel->setQuiet(true);
    m_views->addPlace(u"mailView.intake"_s);
    m_views->addPlace(u"mailView.aside"_s);
    m_asides->setObjectName(u"asidesTable"_s);
    m_asides->setModel(m_asideTable); // the latest first
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(4));
    head->addWidget(m_heading);
    head->addWidget(m_views);
    head->addStretch();
    head->addWidget(m_waitingLabel);
    head->addWidget(m_open);
    head->addWidget(m_paste);
    m_places->addWidget(m_empty);
    m_places->addWidget(buildDesk());
    m_places->addWidget(m_asides);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    layout->setSpacing(Theme::space(3));
    layout->addLayout(head);
    layout->addWidget(m_places, 1);
    layout->addWidget(m_bar);
}

QWidget *MailPage::buildDesk()
{
    m_reason->setObjectName(u"asideReason"_s);
    for (const QLatin1StringView reason : asideReasons)
        m_reason->addItem(QString(), QString(reason));
    m_why->addField(m_reason);
    m_why->setReasonNeeded(false);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(Theme::space(2));
    steps->addStretch();
    steps->addWidget(m_leave);
    steps->addWidget(m_aside);
    setTabOrder(m_leave, m_aside);
    auto *mail = new QWidget(this);
    auto *left = new QVBoxLayout(mail);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(Theme::space(2));
    left->addWidget(m_sheet, 1);
    left->addWidget(m_why);
    left->addLayout(steps);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->setObjectName(u"mailSplitter"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(mail);
    split->addWidget(m_match);
    split->setSizes({Theme::space(110), Theme::space(180)});
    split->setStretchFactor(1, 1);
    return split;
}

void MailPage::wire()
{
    connect(m_views, &SegmentBar::chosenChanged, this, [this](int place) {
        showPlace();
        if (place == 1)
            loadAsides();
    });
    connect(m_inbox, &MailInbox::received, this, [this] {
        m_views->choose(0);
        if (!m_mail)
            m_inbox->readNext();
        showHead();
    });
    connect(m_inbox, &MailInbox::arrived, this, &MailPage::take);
    connect(m_open, &KeyButton::clicked, this, &MailPage::chooseFile);
    connect(m_paste, &KeyButton::clicked, this, &MailPage::paste);
    connect(m_empty, &EmptyState::actionChosen, this, &MailPage::paste);
    connect(m_match, &MailMatch::lookWanted, this, &MailPage::propose);
    connect(m_match, &MailMatch::guardWanted, this, &MailPage::askGuard);
    connect(m_match, &MailMatch::takeWanted, this, &MailPage::takeRequest);
    connect(m_aside, &KeyButton::clicked, m_why, &ReasonStrip::ask);
    connect(m_leave, &KeyButton::clicked, this, &MailPage::finish);
    connect(m_why, &ReasonStrip::given, this, &MailPage::setAside);
    connect(m_reason, &QComboBox::currentIndexChanged, this,
            [this] { m_why->setReasonNeeded(m_reason->currentData().toString() == "other"_L1); });
    connect(m_intention, &Intention::underWayChanged, m_match, &MailMatch::setUnderWay);
    connect(m_intention, &Intention::underWayChanged, m_why, &ReasonStrip::setUnderWay);
    connect(m_intention, &Intention::underWayChanged, this, &MailPage::showHead);
    connect(m_intention, &Intention::failed, m_match, &MailMatch::refuse);
}

QString MailPage::title() const { return tr("Mails", "page: mails that come in"); }

void MailPage::activate()
{
    if (m_views->chosen() == 1)
        loadAsides();
    if (m_mail)
        m_match->focusFirst();
    else
        m_paste->setFocus();
}

QString MailPage::unsaved() const
{
    if (m_mail || m_inbox->isReading() || m_inbox->waiting() > 0)
        return tr("A mail is open that is neither a request nor set aside yet.");
    return {};
}

QJsonObject MailPage::draft() const { return m_mail ? MailDraft::written(*m_mail, *m_match) : QJsonObject(); }

void MailPage::takeUp(const QJsonObject &draft) { take(MailDraft::read(draft)); }

void MailPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MailPage::dropEvent(QDropEvent *event)
{
    if (receive(*event->mimeData()))
        event->acceptProposedAction();
}

bool MailPage::receive(const QMimeData &come) { return m_inbox->receive(come); }

void MailPage::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (!copied || !receive(*copied))
        m_bar->say(Severity::Info, tr("There is no mail on the clipboard."), {},
                   tr("Copy the mail's text, or the saved file, and paste again."));
}

void MailPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a mail"), {}, tr("Mails (*.eml);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) { m_inbox->receive(paths); });
    dialog->open();
}

void MailPage::take(const MailReading &reading)
{
    if (reading.flaw) {
        m_bar->say(Severity::Error, MailRefusal::what(*reading.flaw),
                   tr("Nothing of it was kept. The mail itself is where it was."), MailRefusal::now(*reading.flaw));
        m_inbox->readNext();
        showPlace();
        return;
    }
    ++m_latest;
    m_mail = reading.mail;
    m_sheet->showMail(reading.mail);
    m_match->begin(reading.items.name, reading.items.symbolNumber, reading.items.address);
    m_reason->setCurrentIndex(0);
    showPlace();
    recognise();
    if (m_match->mayLook())
        propose();
    m_match->focusFirst();
}

void MailPage::recognise()
{
    whenAnswered(m_gateways.requests.recogniseMail(m_mail->subject, m_mail->to, m_mail->messageId), this,
                 [this, mine = m_latest](const Result<RecognisedMail> &recognised) {
                     if (mine != m_latest)
                         return;
                     if (recognised)
                         m_match->setRecognised(*recognised);
                     else
                         Failure::tell(*m_bar, recognised.error(), this, [this] { recognise(); });
                 });
}

void MailPage::propose()
{
    if (!m_mail || !m_match->mayLook())
        return;
    m_match->setLooking(true);
    whenAnswered(m_gateways.requests.proposeMembers(m_match->name(), m_match->symbolNumber(), m_match->address()), this,
                 [this, mine = m_latest](const Result<ProposedMembers> &members) {
                     if (mine != m_latest)
                         return;
                     m_match->setLooking(false);
                     if (members)
                         m_match->setProposed(*members);
                     else
                         Failure::tell(*m_bar, members.error(), this, [this] { propose(); });
                 });
}

void MailPage::askGuard()
{
    const QString kind = m_match->kind();
    const CoverageId coverage = m_match->coverage();
    // Without an answer the database still refuses what is double, and the panel asks then.
    whenAnswered(m_gateways.requests.requestGuard(kind, coverage), this,
                 [this, kind, coverage](const Result<RequestGuard> &guard) {
                     if (guard)
                         m_match->setGuard(kind, coverage, *guard);
                 });
}

void MailPage::takeRequest()
{
    if (!m_mail || !m_match->mayTake())
        return;
    const MailRequest request{.coverage = m_match->coverage(),
                              .kind = m_match->kind(),
                              .oldIsLost = m_match->oldIsLost(),
                              .subject = m_mail->subject,
                              .sender = m_mail->from,
                              .text = m_mail->text,
                              .messageId = m_mail->messageId,
                              .sentOn = m_mail->sentOn,
                              .despite = m_match->despite()};
    const QStringList meant{u"take"_s,
                            request.messageId,
                            QString::number(request.coverage.value),
                            request.oldIsLost ? u"lost"_s : QString(),
                            request.kind,
                            request.despite};
    const auto call = [this, request](const OpId &op) { return m_gateways.requests.takeMail(op, request); };
    m_intention->pursue(meant.join(u'\n'), call, [this](RequestId taken) {
        finish();
        m_bar->say(Severity::Success, tr("The mail was taken as request %1.").arg(taken.value), {},
                   tr("A mail proves nobody's identity: check it under “Requests” and call back if need be."));
        m_bar->offerRetry(tr("Go to the request"), [this, taken] { emit goTo(u"requests"_s, taken.value); });
    });
}

void MailPage::setAside(const QString &note)
{
    if (!m_mail)
        return;
    const SetAside aside{.messageId = m_mail->messageId,
                         .subject = m_mail->subject,
                         .sender = m_mail->from,
                         .sentOn = m_mail->sentOn,
                         .reason = m_reason->currentData().toString(),
                         .note = note};
    const QStringList meant{u"aside"_s, aside.messageId, aside.reason, note};
    const auto call = [this, aside](const OpId &op) { return m_gateways.requests.setMailAside(op, aside); };
    m_intention->pursue(meant.join(u'\n'), call, [this](Done) {
        finish();
        m_bar->say(Severity::Success, tr("The mail is set aside."), {},
                   tr("Its subject and sender are kept for 90 days, its text is not."));
    });
}

void MailPage::finish()
{
    ++m_latest;
    m_mail.reset();
    m_intention->forget();
    m_why->dismiss();
    m_bar->clear();
    m_sheet->clear();
    m_match->begin({}, {}, {});
    m_inbox->readNext();
    showPlace();
    if (isVisible())
        m_paste->setFocus();
}

void MailPage::showPlace()
{
    if (m_views->chosen() == 1)
        m_places->setCurrentIndex(AsideMails);
    else
        m_places->setCurrentIndex(m_mail ? OneMail : NoMail);
    showHead();
}

void MailPage::showHead()
{
    const int waiting = m_inbox->waiting();
    m_waitingLabel->setText(waiting > 0 ? tr("%n more mail(s) wait", "", waiting) : QString());
    const bool open = m_mail && !m_intention->isUnderWay();
    m_aside->setEnabled(open);
    m_leave->setEnabled(open);
}

void MailPage::loadAsides()
{
    m_asides->setLoading(true);
    whenAnswered(m_gateways.requests.mailsAside(), this, [this](const Result<MailsAside> &asides) {
        m_asides->setLoading(false);
        if (asides)
            m_asideTable->refresh(*asides);
        else
            Failure::tell(*m_bar, asides.error(), this, [this] { loadAsides(); });
    });
}

void MailPage::nameReasons()
{
    for (int at = 0; at < m_reason->count(); ++at)
        m_reason->setItemText(at, MailAsideTable::reason(m_reason->itemData(at).toString()));
}

void MailPage::retranslate()
{
    m_heading->setText(title());
    m_views->setText(0, tr("Come in", "mails"));
    m_views->setText(1, tr("Set aside", "mails"));
    m_open->setWords(tr("Open…"), tr("Open a mail that was saved as .eml"));
    m_paste->setWords(tr("Paste"), tr("Read the mail on the clipboard"));
    m_empty->setTexts(tr("No mail is open"),
                      tr("Drop a mail or its file here, or copy its text in the mail program and paste it."));
    m_empty->setAction(tr("Paste the mail"));
    m_aside->setWords(tr("Set aside…"), tr("The mail asks for nothing here: set it aside with a reason"));
    m_leave->setWords(tr("Leave it"), tr("Close the mail and do nothing with it"));
    m_why->setWords(tr("Why does this mail become no request?"), tr("Set aside", "button"));
    m_reason->setAccessibleName(tr("Why the mail is set aside"));
    m_asides->setAccessibleName(tr("Mails that were set aside"));
    m_asides->setEmptyText(tr("No mail was set aside in the last 90 days."));
    m_asideTable->retranslate();
    nameReasons();
    showHead();
}
