#include "ui/pages/RunPapersPanel.h"

#include "models/base/WhenAnswered.h"
#include "models/gateways/RunGateway.h"
#include "models/tables/DateText.h"
#include "models/tables/RunTable.h"
#include "models/tables/RunWords.h"
#include "ui/Theme.h"
#include "ui/pages/EndedRunsPane.h"
#include "ui/pages/PaperStrip.h"
#include "ui/pages/PaperWords.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Failure.h"
#include "ui/widgets/FieldGrid.h"
#include "ui/widgets/SectionTitle.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RunPapersPanel::RunPapersPanel(RunGateway &runs, bool demo, MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_runs(runs)
    , m_messages(messages)
    , m_pane(new EndedRunsPane(runs, messages, this))
    , m_detail(new QStackedWidget(this))
    , m_nothing(new EmptyState(Icon::Document, this))
    , m_title(new SectionTitle(this))
    , m_fields(new FieldGrid(this))
    , m_sheet(new PaperStrip(u"runSheetButton"_s, demo, messages, this))
{
    setObjectName(u"runPapersPanel"_s);
    m_pane->setObjectName(u"runPapersTable"_s);
    m_pane->setColumnHidden(RunTable::ExpiresAt, true);
    m_detail->addWidget(m_nothing);
    m_detail->addWidget(buildDetail());
    auto *split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_pane);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);
    connect(m_pane, &TablePane::currentIdChanged, this, &RunPapersPanel::showRun);
    connect(m_pane, &EndedRunsPane::loaded, this, &RunPapersPanel::showRun);
    connect(m_sheet, &PaperStrip::wanted, this, &RunPapersPanel::fetchSheet);
    retranslate();
}

QWidget *RunPapersPanel::buildDetail()
{
    auto *detail = new QWidget(this);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(Theme::space(2), 0, 0, 0);
    column->setSpacing(Theme::space(3));
    column->addWidget(m_title);
    column->addWidget(m_fields);
    column->addWidget(m_sheet);
    column->addStretch();
    return detail;
}

void RunPapersPanel::focusWork() { m_pane->setFocus(Qt::OtherFocusReason); }

void RunPapersPanel::load() { m_pane->load(); }

void RunPapersPanel::showRun()
{
    const auto run = m_pane->currentRun();
    if (!run || !m_run || run->id != m_run->id)
        m_sheet->dismiss(); // the paper was another run's
    m_run = run;
    m_detail->setCurrentIndex(m_run ? 1 : 0);
    if (!m_run)
        return;
    m_title->setText(tr("Run %1").arg(m_run->id.value));
    m_fields->setRow(u"state"_s, tr("State"), RunWords::run(*m_run).word);
    m_fields->setRow(u"cards"_s, tr("Cards"), QString::number(m_run->cards));
    m_fields->setRow(u"good"_s, tr("Sealed"), QString::number(m_run->good));
    m_fields->setRow(u"spoiled"_s, tr("Spoiled"), QString::number(m_run->spoiled));
    m_fields->setRow(u"notFound"_s, tr("Not found"), QString::number(m_run->notFound));
    m_fields->setRow(u"void"_s, tr("Void"), QString::number(m_run->voided));
    m_fields->setRow(u"by"_s, tr("Opened by"), m_run->openedBy);
    m_fields->setRow(u"at"_s, tr("Opened"), DateText::moment(m_run->openedAt));
}

void RunPapersPanel::fetchSheet()
{
    if (!m_run)
        return;
    const RunId run = m_run->id;
    m_sheet->setUnderWay(true);
    whenAnswered(m_runs.runSheet(run), this, [this, run](const Result<RunSheet> &sheet) {
        m_sheet->setUnderWay(false);
        if (!sheet)
            Failure::tell(m_messages, sheet.error(), this, [this] { fetchSheet(); });
        else if (m_run && m_run->id == run)
            m_sheet->offer(PaperWords::sheet(*sheet));
    });
}

void RunPapersPanel::retranslate()
{
    m_pane->setAccessibleName(tr("Runs that ended"));
    m_pane->setEmptyText(tr("No run has ended yet."));
    m_nothing->setTexts(tr("No run is chosen"), tr("Choose a run to print its sheet for the file."));
    m_sheet->setWords(tr("Run sheet…"),
                      tr("Prints the numbers, the balance of the sheets, the head of the record and lines to sign"));
    m_pane->retranslate();
    showRun();
}
