#include "models/tables/MailAsideTable.h"

#include "models/tables/DateText.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

Chip chipOfAside(const MailAside &mail)
{
    if (mail.request.isValid())
        return {MailAsideTable::tr("Request %1 all the same").arg(mail.request.value), Tone::Busy, u"inbox"_s};
    return {MailAsideTable::reason(mail.reason), mail.reason == "spam"_L1 ? Tone::Bad : Tone::Neutral, u"ban"_s};
}

// In the order of MailAsideTable::ColumnIndex.
constexpr std::array columns{
    Column<MailAside>{
        .title = QT_TRANSLATE_NOOP("MailAsideTable", "Subject"),
        .show = [](const MailAside &m) { return m.subject; },
    },
    Column<MailAside>{
        .title = QT_TRANSLATE_NOOP("MailAsideTable", "Why"),
        .chip = chipOfAside,
    },
    Column<MailAside>{
        .title = QT_TRANSLATE_NOOP("MailAsideTable", "Set aside"),
        .show = [](const MailAside &m) { return DateText::moment(m.at); },
        .sortBy = [](const MailAside &m) -> QVariant { return m.at; },
        .toolTip = [](const MailAside &m) { return DateText::era(m.at); },
    },
    Column<MailAside>{
        .title = QT_TRANSLATE_NOOP("MailAsideTable", "By"),
        .show = [](const MailAside &m) { return m.setBy; },
    },
    Column<MailAside>{
        .title = QT_TRANSLATE_NOOP("MailAsideTable", "Sender, as the mail says"),
        .show = [](const MailAside &m) { return m.sender; },
    },
    Column<MailAside>{
        .title = QT_TRANSLATE_NOOP("MailAsideTable", "Sent on"),
        .show = [](const MailAside &m) { return DateText::day(m.sentOn); },
        .sortBy = [](const MailAside &m) -> QVariant { return m.sentOn; },
        .toolTip = [](const MailAside &m) { return DateText::era(m.sentOn); },
    },
    Column<MailAside>{
        .title = QT_TRANSLATE_NOOP("MailAsideTable", "Note"),
        .show = [](const MailAside &m) { return m.note; },
    },
};
static_assert(columns.size() == MailAsideTable::Note + 1);

} // namespace

MailAsideTable::MailAsideTable(QObject *parent)
    : RecordTable<MailAside>(
        columns, "MailAsideTable", [](const MailAside &m) { return m.id; }, parent)
{
}

QString MailAsideTable::reason(const QString &code)
{
    if (code == "spam"_L1)
        return tr("Spam", "why a mail is set aside");
    if (code == "unrelated"_L1)
        return tr("Not about this society", "why a mail is set aside");
    if (code == "answered"_L1)
        return tr("Answered already", "why a mail is set aside");
    if (code == "not_a_member"_L1)
        return tr("Not from a member", "why a mail is set aside");
    return code == "other"_L1 ? tr("Another reason", "why a mail is set aside") : code;
}
