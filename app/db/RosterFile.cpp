#include "app/db/RosterFile.h"

#include "app/db/Interruption.h"
#include "app/db/Problem.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr QChar betweenRecords(0x1E);
constexpr QChar betweenFields(0x1F);

// In the order of job.add_roster_lines. The headings are those that systems of record use.
const QList<CsvColumn> &wanted()
{
    static const QList<CsvColumn> columns{
        {u"symbol"_s, {u"記号"_s, u"被保険者証記号"_s, u"symbol"_s}, true},
        {u"number"_s, {u"番号"_s, u"被保険者証番号"_s, u"number"_s}, true},
        {u"branch"_s, {u"枝番"_s, u"branch"_s}},
        {u"insured"_s, {u"本人家族"_s, u"本人家族区分"_s, u"続柄区分"_s, u"insured"_s}, true},
        {u"family_name"_s, {u"姓"_s, u"氏"_s, u"漢字姓"_s, u"family_name"_s}, true},
        {u"given_name"_s, {u"名"_s, u"漢字名"_s, u"given_name"_s}, true},
        {u"family_kana"_s, {u"姓カナ"_s, u"カナ姓"_s, u"family_kana"_s}},
        {u"given_kana"_s, {u"名カナ"_s, u"カナ名"_s, u"given_kana"_s}},
        {u"birth_date"_s, {u"生年月日"_s, u"birth_date"_s}, true},
        {u"sex"_s, {u"性別"_s, u"sex"_s}},
        {u"postal_code"_s, {u"郵便番号"_s, u"postal_code"_s}},
        {u"address"_s, {u"住所"_s, u"address"_s}},
        {u"telephone"_s, {u"電話番号"_s, u"電話"_s, u"telephone"_s}},
        {u"employer_code"_s, {u"事業所コード"_s, u"事業所番号"_s, u"employer_code"_s}},
        {u"status"_s, {u"資格区分"_s, u"status"_s}},
        {u"acquired_on"_s, {u"資格取得日"_s, u"取得日"_s, u"認定日"_s, u"acquired_on"_s}, true},
        {u"lost_on"_s, {u"資格喪失日"_s, u"喪失日"_s, u"lost_on"_s}},
        {u"loss_reason"_s, {u"喪失理由"_s, u"喪失事由"_s, u"loss_reason"_s}},
        {u"event"_s, {u"異動区分"_s, u"異動種別"_s, u"event"_s}},
        {u"old_symbol"_s, {u"変更前記号"_s, u"旧記号"_s, u"old_symbol"_s}},
        {u"old_number"_s, {u"変更前番号"_s, u"旧番号"_s, u"old_number"_s}},
    };
    return columns;
}

int placeOf(const QString &field)
{
    for (int i = 0; i < wanted().size(); ++i) {
        if (wanted().at(i).key == field)
            return i;
    }
    return -1;
}

} // namespace

RosterFile::RosterFile(const QString &path, CsvFile::Manner manner)
    : m_path(path)
    , m_manner(manner)
{
}

QString RosterFile::heading(const QString &field)
{
    const int place = placeOf(field);
    return place < 0 ? field : wanted().at(place).names.first();
}

int RosterFile::columnOf(const QString &field) const
{
    const int place = placeOf(field);
    return place < 0 ? 0 : m_columns.columnOf(place);
}

CsvFile::Outcome RosterFile::read(const OnBlock &onBlock)
{
    m_onBlock = onBlock;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        throw Problem(tr("The file %1 cannot be read: %2").arg(m_path, file.errorString()));
    const CsvFile::Outcome outcome = CsvFile::read(file, m_manner, *this);
    if (outcome.flaw)
        throw Problem(sentence(*outcome.flaw));
    hand();
    return outcome;
}

std::optional<CsvFlaw> RosterFile::header(const CsvRow &header)
{
    const auto found = CsvColumns::of(header, wanted());
    if (const auto *flaw = std::get_if<CsvFlaw>(&found))
        return *flaw;
    m_columns = std::get<CsvColumns>(found);
    return {};
}

std::optional<CsvFlaw> RosterFile::row(const CsvRow &row)
{
    if (m_rows == 0)
        m_block.first = row.line();
    else
        m_block.records += betweenRecords;
    m_block.last = row.line();
    m_block.records += QString::number(row.line());
    for (int i = 0; i < wanted().size(); ++i) {
        m_block.records += betweenFields;
        const QStringView field = m_columns.field(row, i);
        if (field.isNull()) {
            m_block.records += u"\\N";
            continue;
        }
        // Every other control is left for the database to find; these two would look like the end of the field.
        QString text = field.toString();
        text.replace(betweenRecords, QChar(1)).replace(betweenFields, QChar(1));
        m_block.records += text;
    }
    if (++m_rows == rowsInBlock)
        hand();
    return {};
}

void RosterFile::hand()
{
    if (m_rows > 0)
        m_onBlock(m_block);
    m_block = {};
    m_rows = 0;
}

bool RosterFile::isCancelled(qint64, qint64) { return Interruption::asked(); }

QString RosterFile::sentence(const CsvFlaw &flaw) const
{
    using Kind = CsvFlaw::Kind;
    const QString line = QString::number(flaw.text ? flaw.text->line : flaw.line);
    switch (flaw.kind) {
    case Kind::NotReadable: return tr("The file cannot be read to its end. Copy it anew.");
    case Kind::TooLarge:
    case Kind::TooManyRows:
    case Kind::TooManyColumns:
    case Kind::LineTooLong:
    case Kind::FieldTooLong:
        return tr("Line %1, column %2: more than a roster can be. Have the file written anew.")
            .arg(line)
            .arg(flaw.column);
    case Kind::Undecodable:
        return tr("Line %1, character %2 cannot be read in this character set. State the right one with --charset, or "
                  "have the file written anew.")
            .arg(line)
            .arg(flaw.text ? flaw.text->column : 0);
    case Kind::Empty: return tr("The file is empty. Its first line must have the headings.");
    case Kind::UnclosedQuote:
    case Kind::StrayQuote:
        return tr("Line %1, column %2: a quotation mark where none may stand. Close it, or write it twice.")
            .arg(line)
            .arg(flaw.column);
    case Kind::NulCharacter:
        return tr("Line %1, column %2: a character of no text. Have the file written anew.").arg(line).arg(flaw.column);
    case Kind::UnevenRow:
        return tr("Line %1, column %2: the row has more or fewer fields than the headings. Put fields with a comma in "
                  "quotation marks.")
            .arg(line)
            .arg(flaw.column);
    case Kind::UnnamedColumn: return tr("Line %1, column %2 has no heading. Write one.").arg(line).arg(flaw.column);
    case Kind::DuplicateColumn:
        return tr("Line %1, column %2: the heading is there twice. Rename or remove one of them.")
            .arg(line)
            .arg(flaw.column);
    case Kind::MissingColumn:
        return tr("Line %1: the column %2 is missing. Add it, or give the right column this heading.")
            .arg(line, heading(flaw.name));
    case Kind::Cancelled: return tr("Cancelled.");
    case Kind::Refused: break;
    }
    return tr("Line %1 was refused.").arg(line);
}
