#include "ui/print/CalibrationPage.h"

#include "models/postcard/LineBreaker.h"
#include "ui/print/CardPainter.h"
#include "ui/print/InBackground.h"
#include "ui/print/SheetPrinter.h"

#include <cmath>
#include <variant>

using namespace Qt::StringLiterals;

namespace {

constexpr double hairline = 0.1;
constexpr double arm = 5; // of a cross
constexpr double numberSize = 2;
constexpr double wordSize = 3;
constexpr double leading = 1.5;
constexpr double wordsInset = 22; // from the edges, clear of rulers and crosses

class MeasuringSheet
{
public:
    MeasuringSheet(const CardForm &form, const CardFonts &fonts)
        : m_figures(form.fonts.firstKey())
        , m_letters(form.fonts.contains(u"text"_s) ? u"text"_s : m_figures)
        , m_ascent(form.fonts.value(m_letters).ascent)
        , m_fonts(fonts)
        , m_size(form.sheet)
    {
        m_panel.box = QRectF(QPointF(0, 0), form.sheet);
    }

    // A mark for every millimetre, a longer one for five, the longest with its number for ten.
    void rulers()
    {
        for (int mm = 1; mm < m_size.width(); ++mm) {
            line(mm, 0, mm, length(mm));
            line(mm, m_size.height() - length(mm), mm, m_size.height());
            if (isNumbered(mm, m_size.width()))
                number(mm, {double(mm), length(mm) + numberSize});
        }
        for (int mm = 1; mm < m_size.height(); ++mm) {
            line(0, mm, length(mm), mm);
            line(m_size.width() - length(mm), mm, m_size.width(), mm);
            if (isNumbered(mm, m_size.height()))
                number(mm, {length(mm) + numberSize, mm + numberSize / 3});
        }
    }

    void crosses()
    {
        const double inset = CalibrationPage::inset;
        for (const double x : {inset, m_size.width() - inset}) {
            for (const double y : {inset, m_size.height() - inset}) {
                line(x - arm, y, x + arm, y);
                line(x, y - arm, x, y + arm);
            }
        }
    }

    // Smaller where the sheet is small.
    void words(const QStringList &paragraphs)
    {
        const LineBreaker breaker(m_fonts, m_letters);
        const double width = m_size.width() - 2 * wordsInset;
        for (double size = wordSize; size > 1; size -= 0.2) {
            const auto lines = breaker.lines(paragraphs.join(u'\n'), width / size, 60, false);
            if (!lines || size * leading * double(lines->size()) > m_size.height() - 2 * wordsInset)
                continue;
            double baseline = wordsInset + size * m_ascent;
            for (const QString &words : *lines) {
                m_panel.texts.append({u"words"_s, words, m_letters, {wordsInset, baseline}, size, 0, 1});
                baseline += size * leading;
            }
            return;
        }
    }

    LaidPanel panel() const { return m_panel; }

private:
    // Numbers keep clear of the crosses on either end of the ruler, of which `whole` is the length.
    static bool isNumbered(int mm, double whole)
    {
        const double cross = CalibrationPage::inset;
        return mm % 10 == 0 && std::abs(mm - cross) >= arm && std::abs(mm - (whole - cross)) >= arm;
    }
    static double length(int mm) { return mm % 10 == 0 ? 4 : mm % 5 == 0 ? 3 : 2; }

    void line(double x, double y, double toX, double toY)
    {
        m_panel.shapes.append({FormElement::Kind::Line, QRectF(QPointF(x, y), QPointF(toX, toY)), hairline, 0, 0, 1});
    }

    void number(int mm, QPointF baseline)
    {
        const QString words = QString::number(mm);
        const double width = m_fonts.width(words, m_figures) * numberSize;
        m_panel.texts.append({u"number"_s, words, m_figures, baseline - QPointF(width / 2, 0), numberSize, width, 1});
    }

    QString m_figures;
    QString m_letters;
    double m_ascent;
    const CardFonts &m_fonts;
    QSizeF m_size;
    LaidPanel m_panel;
};

bool printed(const CardForm &form, const PrinterChoice &choice)
{
    const auto fonts = CardFonts::load(form);
    const auto *loaded = std::get_if<std::unique_ptr<CardFonts>>(&fonts);
    const auto printer = loaded ? SheetPrinter::open(choice, form) : nullptr;
    if (!printer)
        return false;
    const CardLayout layout = CalibrationPage::layout(form, **loaded, choice);
    QPainter painter;
    if (!painter.begin(printer.get()))
        return false;
    CardPainter cardPainter(form, **loaded);
    for (qsizetype face = 0; face < layout.faces.size(); ++face) {
        if (face > 0 && !printer->newPage())
            return false;
        painter.save();
        painter.translate(SheetPrinter::dotsTo({0, 0}, choice, printer->resolution()));
        cardPainter.paint(painter, layout, face, Secret(0), SheetPrinter::dotsPerMm(choice, printer->resolution()));
        painter.restore();
    }
    return painter.end();
}

} // namespace

CardLayout CalibrationPage::layout(const CardForm &form, const CardFonts &fonts, const PrinterChoice &choice)
{
    CardLayout layout;
    layout.size = form.sheet;
    for (qsizetype face = 0; face < form.faces.size(); ++face) {
        MeasuringSheet sheet(form, fonts);
        sheet.rulers();
        sheet.crosses();
        sheet.words(words(form, choice, face == 0));
        layout.faces.append({form.faces.at(face).name, {sheet.panel()}});
    }
    return layout;
}

QStringList CalibrationPage::words(const CardForm &form, const PrinterChoice &choice, bool firstSide)
{
    const QString printer = choice.queue.isEmpty() ? tr("a file") : choice.queue;
    QStringList words{tr("Calibration page for %1 on %2").arg(form.title, printer)};
    if (!firstSide)
        return words << tr("Second side. Hold the sheet against the light: the crosses of both sides should meet.");
    words << tr("Printed with: right %1 mm, down %2 mm, width %3 %, height %4 %.")
                 .arg(choice.offsetX, 0, 'f', 1)
                 .arg(choice.offsetY, 0, 'f', 1)
                 .arg(choice.scaleX * 100, 0, 'f', 2)
                 .arg(choice.scaleY * 100, 0, 'f', 2);
    words << tr("1. Width: measure between the two upper crosses. New width = width × %1 ÷ measured mm.")
                 .arg(form.sheet.width() - 2 * inset, 0, 'f', 0);
    words << tr("2. Height: measure between the two left crosses. New height = height × %1 ÷ measured mm.")
                 .arg(form.sheet.height() - 2 * inset, 0, 'f', 0);
    words << tr("3. Right: measure from the paper's left edge to the upper left cross. New right = right + %1 − "
                "measured mm.")
                 .arg(inset, 0, 'f', 0);
    words << tr("4. Down: measure from the paper's upper edge to that cross. New down = down + %1 − measured mm.")
                 .arg(inset, 0, 'f', 0);
    words << tr("The rulers begin at the paper's edge: the first mark that can be seen tells how far this printer "
                "reaches.");
    return words;
}

QFuture<bool> CalibrationPage::print(const CardForm &form, const PrinterChoice &choice)
{
    return inBackground(printed, form, choice);
}
