#include "ui/pages/PaperStrip.h"

#include "models/base/WhenAnswered.h"
#include "ui/Theme.h"
#include "ui/print/OfficePrinter.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TextField.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

PaperStrip::PaperStrip(const QString &name, bool demo, MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_demo(demo)
    , m_messages(messages)
    , m_button(new KeyButton(name, Icon::Document, {}, this))
    , m_question(new QWidget(this))
    , m_label(new PlainLabel(this))
    , m_printer(new QComboBox(this))
    , m_file(new TextField(this))
    , m_leave(new QPushButton(this))
    , m_go(new QPushButton(this))
{
    buildLayout(name);
    wire();
    m_question->hide();
    retranslate();
}

void PaperStrip::buildLayout(const QString &name)
{
    m_printer->setObjectName(name + u".printer"_s);
    m_file->setObjectName(name + u".file"_s);
    m_leave->setObjectName(name + u".leave"_s);
    m_go->setObjectName(name + u".print"_s);
    Theme::makePrimary(*m_go);
    auto *row = new QHBoxLayout(m_question);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    row->addWidget(m_label);
    row->addWidget(m_printer);
    row->addWidget(m_file, 1);
    row->addStretch();
    row->addWidget(m_leave);
    row->addWidget(m_go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_question);
}

void PaperStrip::wire()
{
    connect(m_button, &KeyButton::clicked, this, &PaperStrip::wanted);
    connect(m_leave, &QPushButton::clicked, this, &PaperStrip::dismiss);
    connect(m_go, &QPushButton::clicked, this, &PaperStrip::print);
    connect(m_file, &QLineEdit::returnPressed, m_go, &QPushButton::click);
    connect(m_file, &TextField::settled, this, &PaperStrip::updateParts);
    connect(m_printer, &QComboBox::currentIndexChanged, this, &PaperStrip::updateParts);
}

void PaperStrip::setWords(const QString &words, const QString &hint) { m_button->setWords(words, hint); }

void PaperStrip::setUnderWay(bool underWay)
{
    m_underWay = underWay;
    updateParts();
}

void PaperStrip::offer(const OfficeText &paper)
{
    m_paper = paper;
    m_underWay = false;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_file->setText(QDir::toNativeSeparators(folder + u'/' + paper.name + u".pdf"_s));
    m_question->show();
    retranslate();
    // No card goes there, so this workstation's list of printers for cards does not matter.
    whenAnswered(PrinterCatalog().offers(m_demo), this, [this](const QList<PrinterOffer> &offers) { take(offers); });
}

void PaperStrip::take(const QList<PrinterOffer> &offers)
{
    if (!m_paper)
        return;
    m_offers.clear();
    m_printer->clear();
    for (const PrinterOffer &offer : offers) {
        if (offer.refusal == PrinterOffer::Refusal::MakesFiles)
            continue;
        m_offers.append(offer);
        m_printer->addItem(offer.toFile() ? tr("PDF file (demo)") : offer.name());
    }
    retranslate();
    m_go->setFocus();
}

std::optional<PrinterChoice> PaperStrip::target() const
{
    const int row = m_printer->currentIndex();
    if (row < 0 || row >= m_offers.size())
        return {};
    if (!m_offers.at(row).toFile())
        return PrinterChoice{.queue = m_offers.at(row).printer.queue, .file = {}};
    const QString file = QDir::fromNativeSeparators(m_file->text().trimmed());
    if (!m_demo || file.isEmpty())
        return {};
    return PrinterChoice{.queue = {}, .file = file};
}

void PaperStrip::print()
{
    const auto where = target();
    if (!m_paper || !where || m_underWay)
        return;
    setUnderWay(true);
    whenAnswered(OfficePrinter::print(*m_paper, *where), this, [this, where = *where](bool printed) {
        setUnderWay(false);
        const QString name = where.file.isEmpty() ? where.queue : where.file;
        if (!printed) {
            m_messages.say(Severity::Error, tr("Printing to %1 did not work.").arg(name), {},
                           tr("Look at the printer and print once more."));
            return;
        }
        dismiss();
        m_messages.say(Severity::Success, tr("Printed to %1.").arg(name));
        emit this->printed();
    });
}

void PaperStrip::dismiss()
{
    m_paper.reset();
    m_question->hide();
    updateParts();
}

void PaperStrip::updateParts()
{
    const int row = m_printer->currentIndex();
    m_file->setVisible(row >= 0 && row < m_offers.size() && m_offers.at(row).toFile());
    m_button->setEnabled(!m_underWay && !m_paper);
    m_go->setEnabled(!m_underWay && target().has_value());
    m_leave->setEnabled(!m_underWay);
}

void PaperStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_paper && m_leave->isEnabled()) {
        dismiss();
        m_button->setFocus();
    } else {
        Panel::keyPressEvent(event);
    }
}

void PaperStrip::retranslate()
{
    m_label->setText(m_offers.isEmpty() ? tr("No printer of paper is there.") : tr("Printer"));
    m_printer->setAccessibleName(tr("Printer for this paper"));
    m_printer->setVisible(!m_offers.isEmpty());
    for (int row = 0; row < int(m_offers.size()); ++row) {
        if (m_offers.at(row).toFile())
            m_printer->setItemText(row, tr("PDF file (demo)"));
    }
    m_file->setAccessibleName(tr("PDF file to write"));
    m_leave->setText(tr("Leave it"));
    m_leave->setAccessibleName(m_leave->text());
    m_go->setText(tr("Print"));
    m_go->setAccessibleName(tr("Print this paper"));
    updateParts();
}
