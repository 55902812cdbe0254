#include "models/intake/PastedHead.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHeadLines = 12;

enum class HeadLabel { None, From, To, Subject, Date, Other };

HeadLabel labelOf(const QString &name)
{
    static const QStringList from{u"差出人"_s, u"送信者"_s, u"from"_s};
    static const QStringList to{u"宛先"_s, u"to"_s};
    static const QStringList subject{u"件名"_s, u"表題"_s, u"subject"_s};
    static const QStringList date{u"送信日時"_s, u"日時"_s, u"日付"_s, u"受信日時"_s, u"date"_s, u"sent"_s};
    static const QStringList other{u"cc"_s, u"bcc"_s, u"添付ファイル"_s, u"重要度"_s, u"返信先"_s};
    const QString key = name.trimmed().toLower();
    if (from.contains(key))
        return HeadLabel::From;
    if (to.contains(key))
        return HeadLabel::To;
    if (subject.contains(key))
        return HeadLabel::Subject;
    if (date.contains(key))
        return HeadLabel::Date;
    return other.contains(key) ? HeadLabel::Other : HeadLabel::None;
}

QDate dayIn(const QString &text)
{
    static const QRegularExpression japanese(u"(\\d{4})\\s*[年/.-]\\s*(\\d{1,2})\\s*[月/.-]\\s*(\\d{1,2})"_s);
    const auto found = japanese.match(text.normalized(QString::NormalizationForm_KC));
    return found.hasMatch() ? QDate(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt())
                            : QDate();
}

} // namespace

void PastedHead::take(QString &text, Mail &mail)
{
    const QStringList lines = text.split(u'\n');
    int taken = 0;
    int known = 0;
    for (; taken < lines.size() && taken < mostHeadLines; ++taken) {
        const QString line = lines.at(taken).trimmed();
        const qsizetype colon = line.indexOf(QRegularExpression(u"[:：]"_s));
        const HeadLabel label = colon > 0 ? labelOf(line.left(colon)) : HeadLabel::None;
        if (label == HeadLabel::None) {
            if (line.isEmpty() && known < 2)
                continue;
            break;
        }
        ++known;
        const QString value = line.mid(colon + 1).trimmed();
        switch (label) {
        case HeadLabel::From: mail.from = value; break;
        case HeadLabel::To: mail.to = value; break;
        case HeadLabel::Subject: mail.subject = value; break;
        case HeadLabel::Date: mail.sentOn = dayIn(value); break;
        case HeadLabel::None:
        case HeadLabel::Other: break;
        }
    }
    if (known == 0 || (known == 1 && mail.subject.isEmpty())) {
        mail.from.clear();
        mail.to.clear();
        mail.sentOn = {};
        return;
    }
    text = lines.mid(taken).join(u'\n').trimmed();
}
