#include "ui/pages/AnswersPanel.h"

#include "models/base/WhenAnswered.h"
#include "models/gateways/MemberGateway.h"
#include "models/tables/GuideTable.h"
#include "ui/Theme.h"
#include "ui/widgets/Failure.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SectionTitle.h"
#include "ui/widgets/StateChip.h"
#include "ui/widgets/TablePane.h"
#include "ui/widgets/TextField.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto askingPause = 200ms;

} // namespace

AnswersPanel::AnswersPanel(MemberGateway &members, MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_members(members)
    , m_messages(messages)
    , m_table(new GuideTable(this))
    , m_title(new SectionTitle(this))
    , m_field(new TextField(this))
    , m_entries(new TablePane(this))
    , m_name(new PlainLabel(this))
    , m_text(new PlainLabel(this))
    , m_until(new StateChip(this))
{
    setObjectName(u"answersPanel"_s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(askingPause);
    m_field->setObjectName(u"guideSearch"_s);
    m_field->setMaxLength(200);
    m_field->setClearButtonEnabled(true);
    m_entries->setObjectName(u"guideTable"_s);
    m_entries->setModel(m_table);
    m_entries->horizontalHeader()->hide();
    m_entries->horizontalHeader()->setStretchLastSection(false);
    m_entries->horizontalHeader()->setSectionResizeMode(GuideTable::Title, QHeaderView::Stretch);
    m_entries->horizontalHeader()->setSectionResizeMode(GuideTable::Until, QHeaderView::ResizeToContents);
    m_name->setTextStyle(Theme::Text::Strong);
    m_text->setObjectName(u"guideText"_s);
    for (PlainLabel *label : {m_name, m_text}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addWidget(m_title);
    layout->addWidget(m_field);
    layout->addWidget(m_entries, 1);
    layout->addWidget(m_name);
    layout->addWidget(m_until);
    layout->addWidget(m_text);
    setMinimumWidth(Theme::space(80));

    connect(&m_pause, &QTimer::timeout, this, &AnswersPanel::lookUp);
    connect(m_field, &TextField::settled, this, [this] { m_pause.start(); });
    connect(m_field, &QLineEdit::returnPressed, this, [this] { m_entries->setFocus(Qt::TabFocusReason); });
    connect(m_entries, &TablePane::currentIdChanged, this, &AnswersPanel::showEntry);
    retranslate();
    hide();
}

void AnswersPanel::open()
{
    show();
    if (!m_directory)
        lookUp();
    m_field->setFocus();
    m_field->selectAll();
}

void AnswersPanel::toggle()
{
    if (isHidden())
        open();
    else
        hide();
}

void AnswersPanel::lookUp()
{
    const quint64 thisOne = ++m_asked;
    const auto failed = [this](const DbError &error) { Failure::tell(m_messages, error, this, [this] { lookUp(); }); };
    whenAnswered(m_members.answers(m_field->text().simplified()), this,
                 [this, thisOne, failed](const Result<GeneralAnswers> &found) {
                     if (thisOne != m_asked)
                         return;
                     if (!found) {
                         failed(found.error());
                         return;
                     }
                     m_answers = *found;
                     list();
                 });
    if (m_directory)
        return;
    whenAnswered(m_members.directory(), this, [this, failed](const Result<Directory> &found) {
        if (!found) {
            failed(found.error());
            return;
        }
        m_directory = *found;
        list();
    });
}

void AnswersPanel::list()
{
    const auto entries
        = GuideTable::entries(m_directory.value_or(Directory()), m_answers, m_field->text().simplified());
    m_table->setRecords(entries);
    m_entries->clearSpans();
    for (int row = 0; row < int(entries.size()); ++row) {
        if (entries.at(row).until.word.isEmpty()) // most hold for good, and their titles are long
            m_entries->setSpan(row, GuideTable::Title, 1, 2);
    }
    if (!m_entries->currentId().isValid() && !entries.isEmpty())
        m_entries->selectId(entries.first().number);
    showEntry();
}

void AnswersPanel::showEntry()
{
    const auto entry = m_table->find(m_entries->currentId().toLongLong()).value_or(GuideEntry());
    m_name->setText(entry.title);
    m_text->setText(entry.text);
    m_until->setVisible(!entry.until.word.isEmpty());
    m_until->setState(entry.until.tone, entry.until.word, entry.until.icon);
}

void AnswersPanel::retranslate()
{
    m_title->setText(tr("Who answers what, and general answers"));
    m_field->setPlaceholderText(tr("Search the guide"));
    m_field->setAccessibleName(tr("Search the directory and the general answers"));
    m_entries->setAccessibleName(tr("Directory and general answers"));
    m_entries->setEmptyText(tr("Nothing in the guide has these words."));
    m_table->retranslate();
    list();
}
