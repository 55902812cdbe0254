#include "ui/pages/RecoveryPanel.h"

#include "models/gateways/RunGateway.h"
#include "models/tables/RecoveryTable.h"
#include "models/tables/SheetTable.h"
#include "ui/Theme.h"
#include "ui/pages/Intention.h"
#include "ui/pages/ListLoad.h"
#include "ui/pages/StockRow.h"
#include "ui/widgets/ConfirmStrip.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/SectionTitle.h"
#include "ui/widgets/TablePane.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Sheets toDestroy(const Sheets &all)
{
    Sheets found;
    for (const Sheet &sheet : all)
        if (sheet.state == CardState::Spoiled || sheet.state == CardState::Void)
            found.append(sheet);
    return found;
}

/// Of how many sheets of paper these are at most: several cards may share one.
int sheetsOfPaper(const Sheets &sheets, int perSheet)
{
    QSet<int> paper;
    for (const Sheet &sheet : sheets)
        paper.insert((sheet.position - 1) / qMax(1, perSheet));
    return int(paper.size());
}

QStringList notFound(const Sheets &all)
{
    QStringList serials;
    for (const Sheet &sheet : all)
        if (sheet.state == CardState::NotFound)
            serials.append(sheet.serial);
    return serials;
}

} // namespace

RecoveryPanel::RecoveryPanel(RunGateway &runs, bool prints, MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_runs(runs)
    , m_prints(prints)
    , m_messages(messages)
    , m_intention(new Intention(messages, this))
    , m_table(new RecoveryTable(this))
    , m_pane(new TablePane(this))
    , m_load(new ListLoad(*m_pane, messages, this))
    , m_detail(new QStackedWidget(this))
    , m_nothing(new EmptyState(Icon::Destroy, this))
    , m_title(new SectionTitle(this))
    , m_why(new PlainLabel(this))
    , m_lost(new PlainLabel(this))
    , m_sheets(new SheetTable(this))
    , m_sheetPane(new TablePane(this))
    , m_sheetLoad(new ListLoad(*m_sheetPane, messages, this))
    , m_stock(new StockRow(this))
    , m_sign(new KeyButton(u"destroyButton"_s, Icon::Signature, Qt::CTRL | Qt::Key_Return, this))
    , m_confirm(new ConfirmStrip(u"confirmDestroyButton"_s, this))
{
    m_pane->setObjectName(u"recoveryTable"_s);
    m_pane->setModel(m_table);
    m_detail->addWidget(m_nothing);
    m_detail->addWidget(buildDetail());

    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_pane);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);
    wire();
    retranslate();
}

QWidget *RecoveryPanel::buildDetail()
{
    m_why->setWordWrap(true);
    m_lost->setObjectName(u"notFoundSheets"_s);
    m_lost->setWordWrap(true);
    m_sheetPane->setObjectName(u"destroySheetsTable"_s);
    m_sheetPane->setModel(m_sheets);
    m_sign->makePrimary();

    auto *detail = new QWidget(this);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(Theme::space(2), 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addWidget(m_title);
    column->addWidget(m_why);
    column->addWidget(m_sheetPane, 1);
    column->addWidget(m_lost);
    column->addWidget(m_stock);
    column->addWidget(m_sign);
    column->addWidget(m_confirm);
    return detail;
}

void RecoveryPanel::wire()
{
    connect(m_pane, &TablePane::currentIdChanged, this, &RecoveryPanel::showRun);
    connect(m_stock, &StockRow::changed, this, [this] {
        m_confirm->dismiss(); // the question was about another count
        m_intention->forget();
        retranslate();
    });
    connect(m_sign, &KeyButton::clicked, this, &RecoveryPanel::askToSign);
    connect(m_confirm, &ConfirmStrip::dismissed, this, [this] {
        m_sign->show();
        m_sign->setFocus();
    });
    connect(m_intention, &Intention::underWayChanged, m_confirm, &ConfirmStrip::setUnderWay);
    connect(m_intention, &Intention::failed, this, [this](const DbError &error) {
        if (m_run && error.rule == "MD075"_L1) {
            m_signed.insert(m_run->id.value);
            m_confirm->dismiss();
            retranslate();
        }
    });
}

void RecoveryPanel::load()
{
    const auto take = [this](const Runs &runs) {
        m_load->fill(*m_table, runs);
        showRun();
        emit loaded(int(runs.size()));
    };
    m_load->ask(m_runs.runs(u"recovery"_s), take, [this] { load(); });
}

void RecoveryPanel::showRun()
{
    const std::optional<Run> before = m_run;
    m_run = m_table->find(m_pane->currentId().toLongLong());
    m_detail->setCurrentIndex(m_run ? 1 : 0);
    if (before && m_run && before->id == m_run->id && *before == *m_run)
        return;
    m_confirm->dismiss(); // the question was about other sheets or an earlier state
    m_intention->forget();
    if (m_run) {
        if (!before || before->id != m_run->id)
            forgetSheets();
        loadSheets();
    } else {
        m_sheetLoad->startOver();
    }
    retranslate();
}

void RecoveryPanel::loadSheets()
{
    const auto take = [this](const Sheets &sheets) {
        const Sheets paper = toDestroy(sheets);
        m_sheets->setRecords(paper);
        m_stock->setGivenUp(sheetsOfPaper(paper, m_run ? m_run->perSheet : 1));
        m_toDestroy = int(paper.size() + std::ranges::count(paper, true, &Sheet::doubled));
        m_notFound = notFound(sheets);
        retranslate();
    };
    m_sheetLoad->ask(m_runs.runSheets(m_run->id), take, [this] {
        if (m_run)
            loadSheets();
    });
}

void RecoveryPanel::forgetSheets()
{
    m_sheets->setRecords({});
    m_toDestroy = 0;
    m_notFound.clear();
    m_stock->reset();
}

// Before the first signature, and by another than who printed: what is signed for is not counted anew.
bool RecoveryPanel::mayNote() const
{
    return m_prints && m_run && m_run->state == RunState::Aborted && !m_run->openedByMe
        && m_run->destructionSignatures == 0 && !m_signed.contains(m_run->id.value);
}

bool RecoveryPanel::maySign() const
{
    return m_run && m_toDestroy > 0 && (!mayNote() || m_stock->balances()) && !m_signed.contains(m_run->id.value)
        && m_run->destructionSignatures < 2;
}

void RecoveryPanel::askToSign()
{
    if (!maySign())
        return;
    m_confirm->ask(question(), verb(), [this] { startSigning(); });
    m_sign->hide();
}

void RecoveryPanel::startSigning()
{
    const auto stock = mayNote() ? m_stock->stock() : std::nullopt;
    if (!stock) {
        sign();
        return;
    }
    const auto call = [this, run = m_run->id, fence = m_run->fence, stock = *stock](const OpId &op) {
        return m_runs.noteStock(op, run, fence, stock);
    };
    m_intention->pursue(u"stock %1"_s.arg(m_run->id.value), call, [this](Done) { sign(); });
}

void RecoveryPanel::sign()
{
    const RunId run = m_run->id;
    const auto call = [this, run](const OpId &op) { return m_runs.recordDestruction(op, run); };
    m_intention->pursue(u"sign %1"_s.arg(run.value), call, [this, run](Done) {
        m_signed.insert(run.value);
        m_messages.say(Severity::Success,
                       tr("Your signature under the destruction of the sheets of run %1 is recorded.").arg(run.value));
        m_confirm->dismiss();
        retranslate();
        load();
    });
}

QString RecoveryPanel::question() const
{
    return tr("You say that you destroyed %n sheet(s) of run %1 yourself, each one in this list, so that nobody can "
              "read "
              "them. Your name and the time are recorded; this cannot be taken back.",
              nullptr, m_toDestroy)
        .arg(m_run->id.value);
}

QString RecoveryPanel::verb() const { return tr("I destroyed these %n sheet(s)", nullptr, m_toDestroy); }

void RecoveryPanel::retranslate()
{
    m_pane->setAccessibleName(tr("Runs with sheets to destroy"));
    m_pane->setEmptyText(tr("No sheet waits to be destroyed. Spoiled and aborted sheets appear here."));
    m_nothing->setTexts(tr("No run is chosen"), tr("Choose a run to see which sheets have to be destroyed."));
    m_sheetPane->setAccessibleName(tr("Sheets to destroy"));
    m_sheetPane->setEmptyText(tr("There are no sheets to destroy."));
    m_table->retranslate();
    m_sheets->retranslate();
    m_sign->setVisible(!m_confirm->isAsking());
    m_sign->setEnabled(maySign());
    m_sign->setWords(
        tr("I destroyed these sheets: signature %1 of 2").arg(m_run ? m_run->destructionSignatures + 1 : 1),
        tr("Records your name under the destruction"));
    if (!m_run)
        return;
    m_title->setText(tr("Sheets of run %1").arg(m_run->id.value));
    m_why->setText(
        m_signed.contains(m_run->id.value)
            ? tr("You have signed. The second signature has to be somebody else's.")
            : tr("Find every sheet in this list, destroy it and sign. Two people have to sign, each for themselves. "
                 "A sheet that never left the printer needs no search."));
    m_stock->setVisible(mayNote());
    m_lost->setVisible(!m_notFound.isEmpty());
    m_lost->setText(tr("Not found at the count, and not among those that you sign for: %1")
                        .arg(m_notFound.join(tr(", ", "between serials"))));
    if (m_confirm->isAsking())
        m_confirm->reword(question(), verb());
}
