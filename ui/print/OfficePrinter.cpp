#include "ui/print/OfficePrinter.h"

#include "ui/print/CarriedFonts.h"
#include "ui/print/InBackground.h"

#include <QPageSize>
#include <QPrinter>
#include <QPrinterInfo>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace {

constexpr double bodySize = 10.5; // points
constexpr double titleSize = 16;
constexpr double headingSize = 12;
constexpr double smallSize = 9;
constexpr double cellPadding = 3;
const QString family = u"BIZ UDPGothic"_s;

QTextCharFormat lettersOf(OfficeText::Style style)
{
    QTextCharFormat letters;
    double size = bodySize;
    if (style == OfficeText::Style::Title)
        size = titleSize;
    else if (style == OfficeText::Style::Heading)
        size = headingSize;
    else if (style == OfficeText::Style::Small)
        size = smallSize;
    letters.setFontPointSize(size);
    if (style == OfficeText::Style::Title || style == OfficeText::Style::Heading)
        letters.setFontWeight(QFont::Bold);
    return letters;
}

void write(QTextCursor &cursor, const OfficeText::Line &line)
{
    QTextBlockFormat block;
    block.setBottomMargin(4);
    if (line.style == OfficeText::Style::Right)
        block.setAlignment(Qt::AlignRight);
    else if (line.style == OfficeText::Style::Title)
        block.setAlignment(Qt::AlignHCenter);
    if (line.style == OfficeText::Style::Title || line.style == OfficeText::Style::Heading) {
        block.setTopMargin(10);
        block.setBottomMargin(8);
    }
    cursor.insertBlock(block, lettersOf(line.style));
    cursor.insertText(line.text, lettersOf(line.style));
}

void fill(QTextTable &table, int row, const QStringList &cells, const QTextCharFormat &letters)
{
    for (int column = 0; column < int(cells.size()); ++column)
        table.cellAt(row, column).firstCursorPosition().insertText(cells.at(column), letters);
}

void write(QTextCursor &cursor, const OfficeText::Table &table)
{
    const int columns = int(table.head.isEmpty() ? table.rows.value(0).size() : table.head.size());
    const int heads = table.head.isEmpty() ? 0 : 1;
    const int rows = int(table.rows.size()) + heads;
    if (columns == 0 || rows == 0)
        return;
    QTextTableFormat format;
    format.setCellPadding(cellPadding);
    format.setCellSpacing(0);
    format.setBorder(table.framed ? 0.5 : 0);
    format.setBorderCollapse(true);
    format.setHeaderRowCount(heads);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        QList<QTextLength>(columns, QTextLength(QTextLength::PercentageLength, 100.0 / columns)));
    QTextTable *written = cursor.insertTable(rows, columns, format);
    if (heads > 0)
        fill(*written, 0, table.head, lettersOf(OfficeText::Style::Small));
    for (int row = 0; row < int(table.rows.size()); ++row)
        fill(*written, row + heads, table.rows.at(row), lettersOf(OfficeText::Style::Body));
    cursor.movePosition(QTextCursor::End);
}

bool printNow(const OfficeText &text, const PrinterChoice &target)
{
    QPrinter printer(QPrinter::HighResolution);
    if (target.file.isEmpty()) {
        if (QPrinterInfo::printerInfo(target.queue).isNull())
            return false;
        printer.setPrinterName(target.queue);
    } else {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(target.file);
    }
    printer.setDocName(text.name);
    printer.setPageSize(QPageSize(QPageSize::A4));

    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(QFont(family));
    QTextCursor cursor(&document);
    for (const auto &block : text.blocks)
        std::visit([&cursor](const auto &part) { write(cursor, part); }, block);
    document.print(&printer); // breaks into pages and numbers them
    return printer.printerState() != QPrinter::Error && printer.printerState() != QPrinter::Aborted;
}

} // namespace

QFuture<bool> OfficePrinter::print(const OfficeText &text, const PrinterChoice &target)
{
    CarriedFonts::provide(family); // another font serves where this one is missing: nothing here has to fit a cell
    return inBackground([text, target] { return printNow(text, target); });
}
