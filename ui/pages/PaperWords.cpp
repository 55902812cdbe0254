#include "ui/pages/PaperWords.h"

#include "models/tables/DateText.h"
#include "models/tables/RunWords.h"
#include "ui/InJapanese.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int serialsInARow = 4;
constexpr int sheetsInARow = 3;
constexpr int hashGroup = 8;
const QString signatureLine = u"____________________"_s;

QString hashInGroups(const QString &hash)
{
    QStringList groups;
    for (qsizetype at = 0; at < hash.size(); at += hashGroup)
        groups.append(hash.mid(at, hashGroup));
    return groups.join(u' ');
}

QString postalLine(const QString &digits)
{
    return digits.size() == 7 ? u"〒%1-%2"_s.arg(digits.left(3), digits.mid(3)) : QString();
}

/// Cells in rows of `columns`, the last one filled up.
OfficeText::Table gridOf(const QStringList &cells, int columns)
{
    OfficeText::Table table;
    for (qsizetype at = 0; at < cells.size(); at += columns) {
        QStringList row = cells.mid(at, columns);
        while (row.size() < columns)
            row.append(QString());
        table.rows.append(row);
    }
    return table;
}

} // namespace

OfficeText PaperWords::letter(const BundleLetter &letter)
{
    const InJapanese words;
    const int count = int(letter.serials.size());
    OfficeText paper;
    paper.name = tr("Cover letter %1", "number of the bundle").arg(letter.bundle.value);
    paper.add(DateText::day(letter.dispatchedOn), OfficeText::Style::Right);
    paper.add(postalLine(letter.postalCode) + u' ' + letter.address);
    paper.add(letter.recipient);
    const QString person = letter.attention.isEmpty()
        ? tr("To the person in charge of health insurance")
        : tr("%1", "a person, as a letter addresses one").arg(letter.attention);
    paper.add(letter.department.isEmpty() ? person : letter.department + u"　"_s + person);
    for (const QString &text :
         {letter.society, postalLine(letter.societyPostalCode) + u' ' + letter.societyAddress, letter.societyTelephone})
        paper.add(text, OfficeText::Style::Right);
    paper.add(tr("Sealed notices for your members"), OfficeText::Style::Title);
    paper.add(tr("Enclosed are %n sealed notice(s), consignment %1.", nullptr, count).arg(letter.bundle.value));
    paper.add(tr("Please hand each of them, unopened, to the person whose name stands on it. Nobody else may open "
                 "it."));
    paper.add(tr("If the number or a serial differs, if a seal is broken, or if somebody is no longer with you, please "
                 "hand out nothing of it and call us."));
    if (!letter.tracking.isEmpty())
        paper.add(tr("Carrier's number: %1").arg(letter.tracking));
    paper.add(tr("Serials (%n notice(s))", nullptr, count), OfficeText::Style::Heading);
    paper.add(gridOf(letter.serials, serialsInARow));
    paper.add(tr("Receipt, please send back to us"), OfficeText::Style::Heading);
    paper.add(tr("Consignment %1: %n sealed notice(s) received, counted and undamaged.", nullptr, count)
                  .arg(letter.bundle.value));
    paper.add({.head = {tr("Day received"), tr("Name"), tr("Signature or seal")}, .rows = {{u"\n"_s, {}, {}}}});
    return paper;
}

OfficeText PaperWords::sheet(const RunSheet &sheet)
{
    const InJapanese words;
    OfficeText paper;
    paper.name = tr("Run sheet %1", "number of the run").arg(sheet.run.value);
    paper.add(tr("Run sheet: run %1").arg(sheet.run.value), OfficeText::Style::Title);
    paper.add(sheet.society);
    Run run;
    run.state = sheet.state;
    paper.add({.head = {},
               .rows = {{tr("Form"), RunWords::form(sheet.form)},
                        {tr("Workstation"), sheet.station},
                        {tr("State"), RunWords::run(run).word},
                        {tr("Opened"), DateText::moment(sheet.openedAt)},
                        {tr("Printed"), DateText::moment(sheet.printedAt)},
                        {tr("Ended"), DateText::moment(sheet.closedAt)}}});
    addBalance(paper, sheet);
    QStringList cells;
    for (const Sheet &each : sheet.sheets)
        cells.append(tr("%1 %2", "serial, state").arg(each.serial, RunWords::sheet(each).word));
    paper.add(tr("Every number and what became of it"), OfficeText::Style::Heading);
    paper.add(gridOf(cells, sheetsInARow));
    paper.add(tr("Head of the record"), OfficeText::Style::Heading);
    paper.add(tr("Seal %1").arg(sheet.seal));
    paper.add(hashInGroups(sheet.head));
    paper.add(tr("Keep this sheet apart from the computer: whoever changes the record afterwards cannot change what "
                 "stands here."),
              OfficeText::Style::Small);
    addSignatures(paper, sheet);
    return paper;
}

void PaperWords::addBalance(OfficeText &paper, const RunSheet &sheet)
{
    const auto blank
        = [&sheet](int RunStock::*count) { return sheet.stock ? QString::number((*sheet.stock).*count) : QString(); };
    paper.add(tr("What became of the cards"), OfficeText::Style::Heading);
    paper.add({.head = {tr("Numbered"), tr("Sealed"), tr("Spoiled"), tr("Not found")},
               .rows = {{QString::number(sheet.cards), QString::number(sheet.sealed),
                         QString::number(sheet.spoiled + sheet.givenUp), QString::number(sheet.notFound)}}});
    if (sheet.doubled > 0)
        paper.add(tr("Of the spoiled, there were two of each: %1.").arg(sheet.doubled), OfficeText::Style::Small);
    if (sheet.notFound > 0)
        paper.add(tr("Nobody had what was not found, so nobody destroyed it. If it turns up, tell a supervisor."),
                  OfficeText::Style::Small);
    if (sheet.unprinted > 0)
        paper.add(tr("%n number(s) never became paper.", nullptr, sheet.unprinted), OfficeText::Style::Small);
    paper.add(tr("Blank sheets: taken out = used for the cards + test prints + put back"), OfficeText::Style::Heading);
    paper.add({.head = {tr("Taken out"), tr("Used for the cards"), tr("Test prints"), tr("Put back")},
               .rows = {{blank(&RunStock::taken), QString::number(sheet.paper), blank(&RunStock::tests),
                         blank(&RunStock::putBack)}}});
    if (sheet.lostPaper > 0)
        paper.add(tr("Sheets not found, perhaps never printed: %1.").arg(sheet.lostPaper), OfficeText::Style::Small);
    if (sheet.stock && !sheet.stock->lot.isEmpty())
        paper.add(tr("Numbers or lot of the blank sheets: %1").arg(sheet.stock->lot));
    if (!sheet.stock)
        paper.add(tr("The blank sheets were not noted: fill in the empty places by hand."), OfficeText::Style::Small);
}

void PaperWords::addSignatures(OfficeText &paper, const RunSheet &sheet)
{
    paper.add(tr("Signatures"), OfficeText::Style::Heading);
    OfficeText::Table table{.head = {tr("Step"), tr("Name"), tr("Day, signature or seal")}, .rows = {}};
    table.rows.append({tr("Printed"), sheet.openedBy, signatureLine});
    table.rows.append({tr("Counted"), sheet.countedBy, signatureLine});
    if (sheet.spoiled + sheet.givenUp > 0) { // by two
        table.rows.append({tr("Destroyed the spoiled sheets"), sheet.destroyedBy.value(0), signatureLine});
        table.rows.append({tr("Saw them destroyed"), sheet.destroyedBy.value(1), signatureLine});
    }
    paper.add(table);
}
