#include "ui/pages/CounterPage.h"

#include "models/base/WhenAnswered.h"
#include "models/domain/Changes.h"
#include "models/gateways/MemberGateway.h"
#include "models/tables/MemberTable.h"
#include "models/tables/Words.h"
#include "ui/Icons.h"
#include "ui/Theme.h"
#include "ui/dialogs/TakeRequestDialog.h"
#include "ui/pages/AnswersPanel.h"
#include "ui/pages/DiagnosisPanel.h"
#include "ui/pages/Intention.h"
#include "ui/pages/PersonPanel.h"
#include "ui/pages/ReadReason.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/StateChip.h"
#include "ui/widgets/TablePane.h"
#include "ui/widgets/TextField.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto typingPause = 200ms;

} // namespace

CounterPage::CounterPage(Gateways gateways, const Session &session, QWidget *parent)
    : Page(parent)
    , m_gateways(gateways)
    , m_session(session)
    , m_table(new MemberTable(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_heading(new PlainLabel(this))
    , m_field(new TextField(this))
    , m_understood(new StateChip(this))
    , m_places(new QStackedWidget(this))
    , m_start(new EmptyState(Icon::Counter, this))
    , m_found(new TablePane(this))
    , m_reason(new ReadReason(this))
    , m_person(new PersonPanel(session.duties.testFlag(Duty::Clerk) && !session.requestKinds.isEmpty(), this))
    , m_bar(new MessageBar(this))
    , m_guide(new AnswersPanel(gateways.members, *m_bar, this))
    , m_guideButton(new KeyButton(u"guideButton"_s, Icon::Help, Qt::Key_F9, this))
{
    setObjectName(u"counterPage"_s);
    m_sorted->setSourceModel(m_table);
    m_sorted->setSortRole(SortRole);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    buildLayout();
    buildActions();
    if (session.duties.testFlag(Duty::Clerk))
        buildDiagnosis();
    wire();
    retranslate();
    backToResults();
}

void CounterPage::buildLayout()
{
    m_heading->setTextStyle(Theme::Text::Title);
    m_field->setObjectName(u"counterSearch"_s);
    m_field->setMaxLength(200);
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumHeight(Theme::space(9));
    m_understood->setObjectName(u"understoodAs"_s);
    m_understood->hide();

    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::space(4));
    head->addWidget(m_heading);
    head->addWidget(m_field, 1);
    head->addWidget(m_understood);
    head->addWidget(m_guideButton);
    m_places->addWidget(m_start);
    m_places->addWidget(buildResults());
    m_places->addWidget(m_person);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::pageMargin, Theme::pageMargin, Theme::pageMargin, Theme::pageMargin);
    layout->setSpacing(Theme::space(3));
    layout->addLayout(head);
    auto *desk = new QHBoxLayout;
    desk->setSpacing(Theme::space(4));
    desk->addWidget(m_places, 1);
    desk->addWidget(m_guide);
    layout->addLayout(desk, 1);
    layout->addWidget(m_bar);
}

QWidget *CounterPage::buildResults()
{
    m_found->setObjectName(u"membersTable"_s);
    m_found->setModel(m_sorted);
    m_found->setSortingEnabled(true);
    m_found->sortByColumn(MemberTable::SymbolNumber, Qt::AscendingOrder);
    auto *results = new QWidget(this);
    auto *layout = new QVBoxLayout(results);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_found, 1);
    layout->addWidget(m_reason);
    return results;
}

void CounterPage::buildActions()
{
    m_searchAction = addKey("searchAction", Qt::CTRL | Qt::Key_F);
    m_takeAction = addKey("takeAction", Qt::CTRL | Qt::Key_N);
    m_againAction = addKey("againAction", Qt::Key_F5);
    m_backAction = addKey("backAction", Qt::Key_Escape);
}

void CounterPage::buildDiagnosis()
{
    m_diagnosis = new DiagnosisPanel(m_gateways.members, *m_bar, !m_session.requestKinds.isEmpty(), this);
    m_person->place(m_diagnosis);
    m_diagnosis->addKeysTo(*this);
    connect(m_diagnosis, &DiagnosisPanel::takeWanted, this, &CounterPage::take);
    connect(m_diagnosis, &DiagnosisPanel::requestWanted, this,
            [this](RequestId request) { emit goTo(u"requests"_s, request.value); });
    connect(m_diagnosis, &DiagnosisPanel::directoryWanted, m_guide, &AnswersPanel::open);
}

void CounterPage::wire()
{
    connect(&m_pause, &QTimer::timeout, this, &CounterPage::lookUp);
    connect(m_field, &TextField::settled, this, &CounterPage::typed);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_field->text().simplified() != m_asked || m_pause.isActive())
            lookUp();
        else
            m_found->setFocus(Qt::TabFocusReason);
    });
    connect(m_found, &TablePane::currentIdChanged, this, &CounterPage::showSelected);
    connect(m_found, &TablePane::rowActivated, this, &CounterPage::askReason);
    connect(m_reason, &ReadReason::given, this, &CounterPage::openSelected);
    connect(m_person, &PersonPanel::backWanted, this, &CounterPage::backToResults);
    connect(m_person, &PersonPanel::takeWanted, this, [this] { take(); });
    connect(m_guideButton, &KeyButton::clicked, m_guide, &AnswersPanel::toggle);
    connect(m_searchAction, &QAction::triggered, this, [this] {
        m_field->setFocus();
        m_field->selectAll();
    });
    connect(m_takeAction, &QAction::triggered, this, [this] { take(); });
    connect(m_backAction, &QAction::triggered, this, &CounterPage::stepBack);
    connect(m_againAction, &QAction::triggered, this, [this] {
        if (m_person->person())
            openPerson(m_opened, m_openedFor);
        else
            lookUp();
    });
}

QString CounterPage::title() const { return tr("Counter"); }

QDate CounterPage::today() const { return m_now.isValid() ? m_now.toLocalTime().date() : QDate::currentDate(); }

void CounterPage::activate()
{
    if (!m_person->person())
        m_field->setFocus();
}

void CounterPage::changed(const Changes &changes) { m_now = changes.now; }

void CounterPage::search(const QString &text)
{
    m_field->setText(text);
    lookUp();
    m_found->setFocus(Qt::OtherFocusReason);
}

void CounterPage::typed()
{
    if (m_field->text().isEmpty())
        m_reason->forget(); // the next search belongs to another call
    m_pause.start();
}

void CounterPage::lookUp()
{
    m_pause.stop();
    const QString wanted = m_field->text().simplified();
    const quint64 thisSearch = ++m_latestSearch;
    backToResults();
    if (wanted.isEmpty()) {
        m_asked.clear();
        m_found->setLoading(false);
        showFound({});
        return;
    }
    m_found->setLoading(true);
    whenAnswered(m_gateways.members.searchMembers(wanted), this,
                 [this, thisSearch, wanted](const Result<Members> &found) {
                     if (thisSearch != m_latestSearch)
                         return;
                     m_found->setLoading(false);
                     if (!found) {
                         Failure::tell(*m_bar, found.error(), this, [this] { lookUp(); });
                         return;
                     }
                     m_bar->clear();
                     m_asked = wanted;
                     showFound(*found);
                 });
}

void CounterPage::showFound(const Members &found)
{
    m_table->setRecords(found);
    m_found->setEmptyText(emptyText());
    if (found.size() == 1)
        m_found->selectId(found.first().coverage.value);
    showUnderstood();
    showSelected();
}

void CounterPage::showUnderstood()
{
    QStringList forms;
    for (const Member &member : m_table->records()) {
        const QString words = Words::understoodAs(member.understoodAs);
        if (!words.isEmpty() && !forms.contains(words))
            forms.append(words);
    }
    m_understood->setVisible(!forms.isEmpty());
    if (!forms.isEmpty())
        m_understood->setState(
            Tone::Neutral, tr("Understood as %1").arg(forms.join(tr(" or ", "between forms of input"))), u"search"_s);
}

void CounterPage::showSelected()
{
    if (const auto member = m_table->find(m_found->currentId().toLongLong()))
        m_reason->askFor(member->name);
    else
        m_reason->dismiss();
}

void CounterPage::askReason()
{
    if (m_found->currentId().isValid())
        m_reason->focusReason();
}

void CounterPage::openSelected()
{
    if (const auto member = m_table->find(m_found->currentId().toLongLong()))
        openPerson(member->person, m_reason->reason());
}

void CounterPage::open(qint64 person)
{
    if (person <= 0)
        return;
    m_pause.stop();
    ++m_latestSearch;
    m_asked.clear();
    m_field->clear();
    m_pause.stop();
    showFound({});
    openPerson({person}, u"request"_s);
}

void CounterPage::openPerson(PersonId person, const QString &reason)
{
    const quint64 thisPerson = ++m_latestPerson;
    m_opened = person;
    m_openedFor = reason;
    m_reason->setUnderWay(true);
    whenAnswered(m_gateways.members.openPerson(person, reason), this,
                 [this, thisPerson, person, reason](const Result<PersonView> &view) {
                     if (thisPerson != m_latestPerson)
                         return;
                     m_reason->setUnderWay(false);
                     if (view)
                         showPerson(*view);
                     else
                         Failure::tell(*m_bar, view.error(), this,
                                       [this, person, reason] { openPerson(person, reason); });
                 });
}

void CounterPage::showPerson(const PersonView &person)
{
    m_person->showPerson(person, today());
    if (m_diagnosis)
        m_diagnosis->showPerson(person.id);
    m_places->setCurrentWidget(m_person);
    m_takeAction->setEnabled(m_person->mayTake());
    m_backAction->setEnabled(true);
    m_person->focusFirst();
}

void CounterPage::backToResults()
{
    ++m_latestPerson;
    m_opened = {};
    m_reason->setUnderWay(false);
    m_person->clear();
    if (m_diagnosis)
        m_diagnosis->clear();
    showResults();
    m_takeAction->setEnabled(false);
}

void CounterPage::showResults() { m_places->setCurrentIndex(m_field->text().trimmed().isEmpty() ? 0 : 1); }

void CounterPage::stepBack()
{
    if (m_person->person()) {
        backToResults();
        m_found->setFocus();
    } else if (m_reason->isAncestorOf(focusWidget())) {
        m_found->setFocus();
    } else {
        m_field->setFocus();
        m_field->selectAll();
    }
}

void CounterPage::take(const QString &kind)
{
    if (!m_person->mayTake())
        return;
    auto *dialog = new TakeRequestDialog(*m_person->person(), m_session.requestKinds, this);
    dialog->choose(kind);
    auto *intention = new Intention(dialog->messages(), dialog);
    connect(intention, &Intention::underWayChanged, dialog, &TakeRequestDialog::setUnderWay);
    connect(intention, &Intention::failed, dialog, &TakeRequestDialog::refuse);
    connect(dialog, &TakeRequestDialog::takeWanted, this,
            [this, dialog, intention](const NewRequest &request) { takeRequest(dialog, intention, request); });
    dialog->open();
}

void CounterPage::takeRequest(TakeRequestDialog *dialog, Intention *intention, const NewRequest &request)
{
    const QStringList meant{QString::number(request.coverage.value),   request.kind,   request.channel,
                            request.oldIsLost ? u"lost"_s : QString(), request.reason, request.despite};
    const auto call = [this, request](const OpId &op) { return m_gateways.requests.takeRequest(op, request); };
    intention->pursue(meant.join(u'\n'), call, [this, dialog](RequestId taken) {
        dialog->accept();
        requestTaken(taken);
    });
}

void CounterPage::requestTaken(RequestId request)
{
    m_bar->say(Severity::Success, tr("The request was taken. Its number is %1.").arg(request.value), {},
               tr("The caller's identity is checked and the request submitted under “Requests”."));
    m_bar->offerRetry(tr("Go to the request"), [this, request] { emit goTo(u"requests"_s, request.value); });
    if (m_person->person())
        openPerson(m_opened, m_openedFor);
}

QString CounterPage::emptyText() const
{
    if (m_asked.isEmpty())
        return {};
    return tr("Nobody was found for “%1”. Try another way: date of birth, kana, or the number alone.").arg(m_asked);
}

void CounterPage::retranslate()
{
    m_heading->setText(title());
    m_field->setPlaceholderText(tr("Symbol-number, name, kana, date of birth, e-mail, card number"));
    m_field->setAccessibleName(tr("Search for a member"));
    m_start->setTexts(
        tr("Who is calling?"),
        tr("Type a symbol and number, a name in kanji or kana, a date of birth, an e-mail address, a login ID "
           "or the number of a card."));
    m_found->setAccessibleName(tr("Members found"));
    m_found->setEmptyText(emptyText());
    m_searchAction->setText(tr("Go to the search field"));
    m_takeAction->setText(tr("Take a request…"));
    m_againAction->setText(tr("Load again"));
    m_backAction->setText(tr("Back to the results"));
    m_guideButton->setWords(tr("Guide"), tr("Who answers what, and general answers"));
    m_table->retranslate();
    showUnderstood();
}
