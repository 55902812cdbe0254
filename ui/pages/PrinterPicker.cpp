#include "ui/pages/PrinterPicker.h"

#include "models/base/WhenAnswered.h"
#include "ui/Theme.h"
#include "ui/pages/PrinterCorrections.h"
#include "ui/print/CalibrationPage.h"
#include "ui/print/CardForms.h"
#include "ui/widgets/NumberBox.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PlainText.h"
#include "ui/widgets/TextField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double furthestMm = 10;
constexpr double mostPercent = 3; // a printer that is off by more needs a technician
constexpr auto betweenLooks = 20s;

NumberBox *numberBox(const char *name, double middle, double most, double step, QWidget *parent)
{
    auto *box = new NumberBox(parent);
    box->setObjectName(QLatin1StringView(name));
    box->setRange(middle - most, middle + most);
    box->setValue(middle);
    box->setSingleStep(step);
    box->setDecimals(step < 0.1 ? 2 : 1);
    return box;
}

NumberBox *millimetres(const char *name, QWidget *parent) { return numberBox(name, 0, furthestMm, 0.1, parent); }

NumberBox *percent(const char *name, QWidget *parent) { return numberBox(name, 100, mostPercent, 0.05, parent); }

bool isOneSided(const QString &form)
{
    const auto found = CardForms::find(form);
    const auto *known = std::get_if<CardForm>(&found);
    return known && known->faces.size() == 1;
}

} // namespace

PrinterPicker::PrinterPicker(const PrinterCatalog &printers, bool demo, const QString &name, const QString &form,
                             QWidget *parent)
    : Panel(parent)
    , m_demo(demo)
    , m_form(form)
    , m_oneSided(isOneSided(form))
    , m_printers(printers)
    , m_targetLabel(new PlainLabel(this))
    , m_target(new QComboBox(this))
    , m_fileLabel(new PlainLabel(this))
    , m_file(new TextField(this))
    , m_browse(new QPushButton(this))
    , m_offsetLabel(new PlainLabel(this))
    , m_right(millimetres("offsetRight", this))
    , m_down(millimetres("offsetDown", this))
    , m_scaleLabel(new PlainLabel(this))
    , m_wide(percent("scaleWide", this))
    , m_high(percent("scaleHigh", this))
    , m_bothSides(new QCheckBox(this))
    , m_calibrate(new QPushButton(this))
    , m_hint(new PlainLabel(this))
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_file->setText(QDir::toNativeSeparators(documents.filePath(name)));
    buildLayout();
    wire();
    retranslate();
    m_again.start(betweenLooks);
    look();
}

void PrinterPicker::look()
{
    if (std::exchange(m_looking, true))
        return;
    whenAnswered(m_printers.offers(m_demo), this, [this](const QList<PrinterOffer> &offers) {
        m_looking = false;
        if (!m_known)
            take(offers);
        else if (offers != m_offers)
            takeAgain(offers);
    });
}

void PrinterPicker::buildLayout()
{
    m_target->setObjectName(u"printerChoice"_s);
    m_target->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_file->setObjectName(u"pdfFile"_s);
    m_browse->setObjectName(u"pdfBrowse"_s);
    m_browse->setAutoDefault(false);
    m_bothSides->setObjectName(u"bothSides"_s);
    m_calibrate->setObjectName(u"calibrateButton"_s);
    m_calibrate->setAutoDefault(false);
    m_hint->setQuiet(true);
    m_hint->setWordWrap(true);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space(3));
    grid->setVerticalSpacing(Theme::space(2));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_targetLabel, 0, 0);
    grid->addWidget(m_target, 0, 1, 1, 3);
    grid->addWidget(m_fileLabel, 1, 0);
    grid->addWidget(m_file, 1, 1, 1, 2);
    grid->addWidget(m_browse, 1, 3);
    grid->addWidget(m_offsetLabel, 2, 0);
    grid->addWidget(m_right, 2, 1);
    grid->addWidget(m_down, 2, 2, 1, 2);
    grid->addWidget(m_scaleLabel, 3, 0);
    grid->addWidget(m_wide, 3, 1);
    grid->addWidget(m_high, 3, 2, 1, 2);
    grid->addWidget(m_bothSides, 4, 1, 1, 3);
    grid->addWidget(m_calibrate, 5, 1, 1, 3, Qt::AlignLeft);
    grid->addWidget(m_hint, 6, 1, 1, 3);
}

void PrinterPicker::wire()
{
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (isVisible() && isEnabled()) // not while a run is printed
            look();
    });
    connect(m_target, &QComboBox::currentIndexChanged, this, &PrinterPicker::showTarget);
    connect(m_file, &TextField::settled, this, &PrinterPicker::changed);
    connect(m_browse, &QPushButton::clicked, this, &PrinterPicker::askForFile);
    for (const NumberBox *box : {m_right, m_down, m_wide, m_high})
        connect(box, &QDoubleSpinBox::valueChanged, this, &PrinterPicker::keepCorrections);
    connect(m_bothSides, &QCheckBox::toggled, this, &PrinterPicker::keepCorrections);
    connect(m_calibrate, &QPushButton::clicked, this, &PrinterPicker::calibrate);
}

void PrinterPicker::take(const QList<PrinterOffer> &offers)
{
    m_known = true;
    m_offers = offers;
    fill();
    const QString last = QSettings().value(u"printing/last_printer"_s).toString();
    int first = -1;
    for (int row = 0; row < int(offers.size()); ++row) {
        const PrinterOffer &offer = offers.at(row);
        if (offer.refusal != PrinterOffer::Refusal::None)
            continue;
        // A demo means the file unless somebody chose otherwise before.
        const bool liked = offer.toFile() ? last.isEmpty() : offer.printer.queue == last;
        if (first < 0 || liked)
            first = row;
        if (liked)
            break;
    }
    m_target->setCurrentIndex(first);
    showTarget();
}

// Nothing else is chosen in its place by itself: cards would come out of a printer that nobody looks at.
void PrinterPicker::takeAgain(const QList<PrinterOffer> &offers)
{
    const bool chosen = m_target->currentIndex() >= 0;
    const QString before = queue();
    m_offers = offers;
    const auto same = std::find_if(offers.begin(), offers.end(), [&](const PrinterOffer &offer) {
        return offer.printer.queue == before && offer.refusal == PrinterOffer::Refusal::None;
    });
    const int row = chosen && same != offers.end() ? int(same - offers.begin()) : -1;
    m_lost = m_lost || (chosen && row < 0);
    fill();
    const QSignalBlocker quiet(m_target);
    m_target->setCurrentIndex(row);
    showTarget();
}

void PrinterPicker::fill()
{
    const int kept = m_target->currentIndex();
    const QSignalBlocker quiet(m_target);
    m_target->clear();
    auto *rows = qobject_cast<QStandardItemModel *>(m_target->model());
    for (const PrinterOffer &offer : m_offers) {
        const QString reason = reasonFor(offer);
        QString words = offer.toFile() ? tr("PDF file (demo)") : offer.name();
        if (reason.isEmpty() && offer.printer.state == PrinterFacts::State::Stopped)
            words = tr("%1 (stopped)", "printer").arg(words);
        m_target->addItem(reason.isEmpty() ? words : tr("%1: %2", "printer, why it cannot be used").arg(words, reason));
        QStandardItem *item = rows->item(m_target->count() - 1);
        item->setEnabled(reason.isEmpty());
        if (!offer.toFile())
            item->setToolTip(PlainText::toolTip(factsOf(offer.printer)));
    }
    m_target->setCurrentIndex(kept);
}

QString PrinterPicker::reasonFor(const PrinterOffer &offer) const
{
    switch (offer.refusal) {
    case PrinterOffer::Refusal::None: return {};
    case PrinterOffer::Refusal::MakesFiles: return tr("makes files, not paper");
    case PrinterOffer::Refusal::KeepsJobs: return tr("keeps what was printed");
    case PrinterOffer::Refusal::NotOnTheList: return tr("not meant for cards on this workstation");
    case PrinterOffer::Refusal::Changed: return tr("has another driver or port than was laid down");
    }
    return {};
}

// What an administrator lays down for this workstation.
QString PrinterPicker::factsOf(const PrinterFacts &printer) const
{
    QStringList facts{tr("Queue: %1").arg(printer.queue), tr("Driver: %1").arg(printer.driver),
                      tr("Port: %1").arg(printer.port)};
    if (!printer.location.isEmpty())
        facts += tr("Place: %1").arg(printer.location);
    return facts.join(u'\n');
}

bool PrinterPicker::toFile() const
{
    const int row = m_target->currentIndex();
    return row >= 0 && row < m_offers.size() && m_offers.at(row).toFile();
}

bool PrinterPicker::isStopped() const
{
    const int row = m_target->currentIndex();
    return row >= 0 && row < m_offers.size() && m_offers.at(row).printer.state == PrinterFacts::State::Stopped;
}

QString PrinterPicker::queue() const
{
    const int row = m_target->currentIndex();
    return row >= 0 && row < m_offers.size() ? m_offers.at(row).printer.queue : QString();
}

void PrinterPicker::showTarget()
{
    const bool file = toFile();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_fileLabel), static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_browse)})
        widget->setVisible(file);
    const bool paper = !file && !queue().isEmpty();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_offsetLabel), static_cast<QWidget *>(m_right), static_cast<QWidget *>(m_down),
          static_cast<QWidget *>(m_scaleLabel), static_cast<QWidget *>(m_wide), static_cast<QWidget *>(m_high)})
        widget->setVisible(paper);
    m_bothSides->setVisible(paper && !m_oneSided);
    m_calibrate->setVisible(file || paper);
    if (paper)
        readCorrections();
    m_calibration = Calibration::None;
    retranslate();
    emit changed();
}

void PrinterPicker::readCorrections()
{
    const auto kept = PrinterCorrections::of(queue(), m_form);
    const auto show = [](NumberBox *box, double value) {
        const QSignalBlocker quiet(box);
        box->setValue(value);
    };
    show(m_right, kept.rightMm);
    show(m_down, kept.downMm);
    show(m_wide, kept.widePercent);
    show(m_high, kept.highPercent);
    const QSignalBlocker quiet(m_bothSides);
    m_bothSides->setChecked(kept.bothSides);
}

void PrinterPicker::keepCorrections() const
{
    PrinterCorrections{m_right->value(), m_down->value(), m_wide->value(), m_high->value(), m_bothSides->isChecked()}
        .keep(queue(), m_form);
    QSettings().setValue(u"printing/last_printer"_s, queue());
}

// In a demo the page gets a file of its own, which printing the run does not overwrite.
void PrinterPicker::calibrate()
{
    const auto form = CardForms::find(m_form);
    auto target = choice();
    if (!target || !std::holds_alternative<CardForm>(form) || m_calibration == Calibration::Printing)
        return;
    if (!target->file.isEmpty()) {
        const QFileInfo file(target->file);
        target->file = file.dir().filePath(file.completeBaseName() + u"-calibration.pdf"_s);
    }
    m_calibration = Calibration::Printing;
    retranslate();
    whenAnswered(CalibrationPage::print(std::get<CardForm>(form), *target), this, [this](bool printed) {
        m_calibration = printed ? Calibration::Printed : Calibration::Failed;
        retranslate();
    });
}

void PrinterPicker::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Print to a PDF file"), m_file->text(), tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

std::optional<PrinterChoice> PrinterPicker::choice() const
{
    if (toFile()) {
        const QString file = QDir::fromNativeSeparators(m_file->text().trimmed());
        if (!m_demo || file.isEmpty())
            return {};
        return PrinterChoice{.queue = {}, .file = file};
    }
    if (queue().isEmpty() || m_offers.at(m_target->currentIndex()).refusal != PrinterOffer::Refusal::None)
        return {};
    return PrinterChoice{.queue = queue(),
                         .file = {},
                         .offsetX = m_right->value(),
                         .offsetY = m_down->value(),
                         .scaleX = m_wide->value() / 100,
                         .scaleY = m_high->value() / 100,
                         .bothSides = m_bothSides->isChecked()};
}

void PrinterPicker::retranslate()
{
    m_targetLabel->setText(tr("Printer"));
    m_target->setAccessibleName(tr("Printer for the cards"));
    m_fileLabel->setText(tr("File"));
    m_file->setAccessibleName(tr("PDF file to write"));
    m_browse->setText(tr("Choose…", "a file"));
    m_browse->setAccessibleName(tr("Choose the PDF file"));
    m_offsetLabel->setText(tr("Shift"));
    m_offsetLabel->setToolTip(tr("How far this printer has to be corrected; kept for this workstation"));
    m_right->setPrefix(tr("right ", "shift of the print, before a number of millimetres"));
    m_right->setSuffix(tr(" mm"));
    m_right->setAccessibleName(tr("Shift to the right in millimetres"));
    m_down->setPrefix(tr("down ", "shift of the print, before a number of millimetres"));
    m_down->setSuffix(tr(" mm"));
    m_down->setAccessibleName(tr("Shift downwards in millimetres"));
    m_bothSides->setText(tr("The printer prints both sides"));
    m_bothSides->setAccessibleName(m_bothSides->text());
    m_scaleLabel->setText(tr("Size"));
    m_scaleLabel->setToolTip(tr("How much this printer stretches or shrinks the print; kept for this workstation"));
    m_wide->setPrefix(tr("width ", "scale of the print, before a percentage"));
    m_wide->setSuffix(tr(" %"));
    m_wide->setAccessibleName(tr("Width of the print in per cent"));
    m_high->setPrefix(tr("height ", "scale of the print, before a percentage"));
    m_high->setSuffix(tr(" %"));
    m_high->setAccessibleName(tr("Height of the print in per cent"));
    m_calibrate->setText(tr("Print calibration page"));
    m_calibrate->setAccessibleName(m_calibrate->text());
    m_calibrate->setToolTip(tr("Rulers and crosses to measure this printer by, on plain paper of the card's size"));
    m_calibrate->setEnabled(m_calibration != Calibration::Printing);
    showHint();
    if (m_known && m_target->count() == int(m_offers.size()))
        fill();
}

void PrinterPicker::showHint()
{
    if (!m_known)
        m_hint->setText(tr("Looking for printers…"));
    else if (m_target->currentIndex() < 0 && m_lost)
        m_hint->setText(
            tr("The printer that was chosen is gone, or may not be used for cards any more. Choose one again."));
    else if (m_target->currentIndex() < 0)
        m_hint->setText(tr("No printer on this workstation can be used for cards. Ask your administrator."));
    else if (m_calibration == Calibration::Printing)
        m_hint->setText(tr("Printing the calibration page…"));
    else if (m_calibration == Calibration::Printed)
        m_hint->setText(tr("The calibration page is printed. What to measure stands on it."));
    else if (m_calibration == Calibration::Failed)
        m_hint->setText(tr("The calibration page could not be printed."));
    else if (isStopped())
        m_hint->setText(tr("This printer has stopped. See whether it has paper and toner, and nothing is jammed."));
    else
        m_hint->clear();
    m_hint->setVisible(!m_hint->text().isEmpty());
}
