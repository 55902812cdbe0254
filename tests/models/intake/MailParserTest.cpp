#include "models/intake/MailParser.h"
#include "models/intake/MailReader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = MailFlaw::Kind;

namespace {

const QString words = u"リセットをお願いします。\n氏名：見本 花子\n"_s;

// The words above as other programs write them.
const QByteArray inCp932 = QByteArray::fromHex("838a835a8362836782f082a88ae882a282b582dc82b781420a8e8196bc8146"
                                               "8ca996"
                                               "7b2089d48e710a");
const QByteArray inIso2022 = "\x1B$B%j%;%C%H$r$*4j$$$7$^$9!#\x1B(B\n\x1B$B;aL>!'8+K\\\x1B(B \x1B$B2V;R\x1B(B\n";
const QByteArray inEuc = QByteArray::fromHex("a5eaa5bba5c3a5c8a4f2a4aab4eaa4a4a4b7a4dea4b9a1a30abbe1ccbea1a7b8abcbdc"
                                             "20b2d6bbd20a");

QByteArray head(const QByteArray &more)
{
    return "From: =?UTF-8?B?" + QString(u"見本 花子"_s).toUtf8().toBase64() + "?= <h@mail.example>\r\n"
        + "To: <info@society.example>\r\nDate: Thu, 19 Nov 2026 23:30:00 +0000 (UTC)\r\n"
        + "Message-ID: <1@mail.example>\r\nMIME-Version: 1.0\r\n" + more + "\r\n\r\n";
}

QByteArray subject(const QByteArray &field)
{
    return "Subject: " + field + "\r\nContent-Type: text/plain; charset=utf-8";
}

QByteArray mixed(const QByteArray &parts, const QByteArray &type = "mixed")
{
    return head("Content-Type: multipart/" + type + "; boundary=\"b =1\"") + "preamble\r\n" + parts
        + "--b =1--\r\nepilogue";
}

QByteArray part(const QByteArray &header, const QByteArray &body)
{
    return "--b =1\r\n" + header + "\r\n\r\n" + body + "\r\n";
}

/// `levels` parts, each within the one before.
QByteArray nested(int levels)
{
    QByteArray mail = "Subject: x\r\nFrom: x\r\n";
    for (int level = 0; level < levels; ++level) {
        const QByteArray name = QByteArray::number(level);
        mail += "Content-Type: multipart/mixed; boundary=b" + name + "x\r\n\r\n--b" + name + "x\r\n";
    }
    return mail + "Content-Type: text/plain\r\n\r\nend\r\n";
}

} // namespace

class MailParserTest final : public QObject
{
    Q_OBJECT

    static Mail good(const QByteArray &bytes)
    {
        const auto outcome = MailParser::read(bytes);
        if (outcome.flaw)
            qWarning("refused: %d in line %lld", int(outcome.flaw->kind), outcome.flaw->line);
        return outcome.flaw ? Mail() : outcome.mail;
    }

private slots:
    void readsItsHeader()
    {
        const Mail mail = good(head(subject("Hello")) + "text");
        QCOMPARE(mail.from, u"見本 花子 <h@mail.example>"_s);
        QCOMPARE(mail.to, u"info@society.example"_s);
        QCOMPARE(mail.subject, u"Hello"_s);
        QCOMPARE(mail.sentOn, QDate(2026, 11, 20)); // in Japan it was the next day
        QCOMPARE(mail.messageId, u"<1@mail.example>"_s);
        QCOMPARE(mail.text, u"text"_s);
    }

    void readsSubjectsInEveryWriting_data() // AIS-7, AIS-17
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QString>("subject");
        const QString reset = u"アイスマイルポータル、リセット依頼"_s;
        const QByteArray utf8 = reset.toUtf8();
        QTest::newRow("UTF-8 in base64") << QByteArray("=?UTF-8?B?" + utf8.toBase64() + "?=") << reset;
        QTest::newRow("in two words, cut within a character") << QByteArray(
            "=?utf-8?B?" + utf8.left(10).toBase64() + "?=\r\n =?UTF-8?B?" + utf8.mid(10).toBase64() + "?=")
                                                              << reset;
        QTest::newRow("quoted") << QByteArray("=?utf-8?q?=E8=A6=8B=E6=9C=AC_1=32?= tail") << u"見本 12 tail"_s;
        QTest::newRow("ISO-2022-JP, folded")
            << QByteArray("=?ISO-2022-JP?B?" + QByteArray("\x1B$B%j%;%C%H\x1B(B").toBase64()
                          + "?=\r\n\t=?iso-2022-jp?B?" + QByteArray("\x1B$B0MMj\x1B(B").toBase64() + "?=")
            << u"リセット依頼"_s;
        QTest::newRow("bare ISO-2022-JP") << QByteArray("\x1B$B%j%;%C%H\x1B(B") << u"リセット"_s;
        QTest::newRow("bare UTF-8") << utf8 << reset;
        QTest::newRow("Shift_JIS with a language")
            << QByteArray("=?Shift_JIS*ja?B?" + QByteArray("\x83\x8a\x83\x5a\x83\x62\x83\x67").toBase64() + "?=")
            << u"リセット"_s;
        QTest::newRow("words between words") << QByteArray("=?utf-8?q?a?= and =?utf-8?q?b?=") << u"a and b"_s;
        QTest::newRow("never closed") << QByteArray("=?utf-8?B?AAA") << u"=?utf-8?B?AAA"_s;
        QTest::newRow("no such coding") << QByteArray("=?utf-8?X?AAA?=") << u"=?utf-8?X?AAA?="_s;
        QTest::newRow("what would turn the line round") << QByteArray("a\xE2\x80\xAE"
                                                                      "b\x07")
                                                        << u"ab"_s;
    }

    void readsSubjectsInEveryWriting()
    {
        QFETCH(const QByteArray, field);
        const Mail mail = good(head(subject(field)) + "x");
        QTEST(mail.subject, "subject");
    }

    void readsTextsInEveryCode_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("coding");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("guessed");
        const QByteArray utf8 = words.toUtf8();
        QByteArray quoted;
        for (const char byte : utf8)
            quoted += byte == '\n' ? QByteArray("=0A=\r\n") : '=' + QByteArray(1, byte).toHex().toUpper();
        QTest::newRow("UTF-8") << QByteArray("text/plain; charset=\"UTF-8\"") << QByteArray("8bit") << utf8 << false;
        QTest::newRow("base64") << QByteArray("text/plain; charset=utf-8") << QByteArray("BASE64") << utf8.toBase64()
                                << false;
        QTest::newRow("quoted-printable")
            << QByteArray("text/plain; charset=utf-8") << QByteArray("quoted-printable") << quoted << false;
        QTest::newRow("ISO-2022-JP") << QByteArray("text/plain; charset=iso-2022-jp") << QByteArray("7bit") << inIso2022
                                     << false;
        QTest::newRow("CP932") << QByteArray("text/plain; format=flowed; charset=Shift_JIS") << QByteArray("8bit")
                               << inCp932 << false;
        QTest::newRow("EUC") << QByteArray("text/plain; charset=EUC-JP") << QByteArray("8bit") << inEuc << false;
        QTest::newRow("ISO-2022-JP that nobody named") << QByteArray("text/plain") << QByteArray() << inIso2022 << true;
        QTest::newRow("CP932 called ASCII")
            << QByteArray("text/plain; charset=us-ascii") << QByteArray() << inCp932 << true;
        QTest::newRow("UTF-8 that nobody named") << QByteArray("text/plain") << QByteArray() << utf8 << true;
    }

    void readsTextsInEveryCode()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const QByteArray, coding);
        QFETCH(const QByteArray, body);
        const Mail mail = good(head("Content-Type: " + type + "\r\nContent-Transfer-Encoding: " + coding) + body);
        QCOMPARE(mail.text, words.trimmed());
        QTEST(mail.charsetGuessed, "guessed");
        QCOMPARE(mail.unreadable, 0);
    }

    void saysWhatCouldNotBeRead()
    {
        const Mail mail = good(head("Content-Type: text/plain; charset=utf-8") + "one\ntwo \xE3\x81\nthree");
        QCOMPARE(mail.unreadable, 1);
        QCOMPARE(mail.unreadableLine, 2);
        QCOMPARE(mail.text, u"one\ntwo \uFFFD\nthree"_s);
    }

    void takesThePlainTextOfTwo()
    {
        const Mail mail = good(mixed(
            part("Content-Type: text/html", "<p>html</p>") + part("Content-Type: text/plain", "plain"), "alternative"));
        QCOMPARE(mail.text, u"plain"_s);
        QVERIFY(!mail.wasHtml);
    }

    void takesTheWordsOutOfHtml()
    {
        const QByteArray html = "<html><head><title>t</title><style>p{}</style></head><body onload='x'>"
                                "<p>A &amp; B&nbsp;&#x898B;&#26412;</p><!-- <p>no</p> --><div>one<br>two</div>"
                                "<img src='file:///etc/passwd'><script>alert(1)</script><a href='http://x'>link</a>"
                                "&#0;&#xD800;&unknown; 1 < 2</body>";
        const Mail mail = good(head("Content-Type: text/html; charset=utf-8") + html);
        QVERIFY(mail.wasHtml);
        QCOMPARE(mail.text, u"A & B 見本\none\ntwo\nlink&#0;&#xD800;&unknown; 1 < 2"_s);
    }

    void namesWhatCameAlongAndOpensNothing()
    {
        const Mail mail = good(mixed(
            part("Content-Type: text/plain", "see below")
            + part("Content-Type: application/pdf; name=\"=?utf-8?B?" + QString(u"資料.pdf"_s).toUtf8().toBase64()
                       + "?=\"\r\n"
                         "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment",
                   "AAAABBBB")
            + part("Content-Type: text/plain\r\nContent-Disposition: attachment; filename*=UTF-8''%E8%A6%8B.txt",
                   "hidden")
            + part("Content-Type: image/png\r\nContent-Disposition: inline; filename*0=\"a\"; filename*1=\"b.png\"",
                   "x")));
        QCOMPARE(mail.text, u"see below"_s);
        QCOMPARE(mail.attachments.size(), 3);
        QCOMPARE(mail.attachments.at(0).name, u"資料.pdf"_s);
        QCOMPARE(mail.attachments.at(0).bytes, 7);
        QCOMPARE(mail.attachments.at(1).name, u"見.txt"_s);
        QCOMPARE(mail.attachments.at(2).name, u"ab.png"_s);
    }

    void readsAForwardedMailToo()
    {
        const Mail mail = good(mixed(part("Content-Type: text/plain", "as asked")
                                     + part("Content-Type: message/rfc822", "Subject: inner\r\n\r\ninner text")));
        QCOMPARE(mail.text, u"as asked\n\ninner text"_s);
    }

    void readsWhatWasCutOff()
    {
        QByteArray bytes = mixed(part("Content-Type: text/plain", "whole"));
        bytes.truncate(bytes.indexOf("--b =1--"));
        QCOMPARE(good(bytes).text, u"whole"_s);
    }

    void knowsAMailAgainThatHasNoId()
    {
        const QByteArray bytes = "From: a@b.example\nSubject: x\n\ny";
        QCOMPARE(good(bytes).messageId, good(bytes).messageId);
        QVERIFY(good(bytes).messageId.startsWith("sha256:"_L1));
        QVERIFY(good(bytes).messageId != good(bytes + "z").messageId);
    }

    void refusesAndNamesThePlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << QByteArray() << Kind::Empty << 0 << QString();
        QTest::newRow("blanks") << QByteArray(" \r\n\r\n ") << Kind::Empty << 0 << QString();
        QTest::newRow("Outlook's own") << QByteArray("\xD0\xCF\x11\xE0 rest") << Kind::NotAMail << 0 << u"msg"_s;
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << Kind::NotAMail << 0 << u"pdf"_s;
        QTest::newRow("zeros") << QByteArray("From: x\nSubject: a\0b\n\n", 22) << Kind::NotAMail << 0 << QString();
        QTest::newRow("no boundary") << head("Content-Type: multipart/mixed") << Kind::NoBoundary << 8 << QString();
        QTest::newRow("another charset") << head("Content-Type: text/plain; charset=big5") + "\xA4\xA4"
                                         << Kind::UnknownCharset << 8 << u"big5"_s;
        QTest::newRow("another coding") << head("Content-Type: text/plain\r\nContent-Transfer-Encoding: x-uuencode")
                + "begin" << Kind::UnknownCoding
                                        << 9 << u"x-uuencode"_s;
        QTest::newRow("too deep") << nested(11) << Kind::TooDeep << 36 << QString();
        QByteArray many;
        for (int i = 0; i < 101; ++i)
            many += part("Content-Type: image/png", "x");
        QTest::newRow("too many parts") << mixed(many) << Kind::TooManyParts << 406 << QString();
        QTest::newRow("a header without end")
            << "From: x\nSubject: x\n" + QByteArray(300 * 1024, 'x') << Kind::HeaderTooLong << 1 << QString();
    }

    void refusesAndNamesThePlace()
    {
        QFETCH(const QByteArray, bytes);
        const auto outcome = MailParser::read(bytes);
        QVERIFY(outcome.flaw);
        QTEST(outcome.flaw->kind, "kind");
        QTEST(int(outcome.flaw->line), "line");
        QTEST(outcome.flaw->name, "name");
    }

    void takesWhatIsJustWithinTheLimits()
    {
        QCOMPARE(good(nested(10)).text, u"end"_s);
        QByteArray many;
        for (int i = 0; i < 99; ++i)
            many += part("Content-Type: image/png", "x");
        QCOMPARE(good(mixed(many)).attachments.size(), 99);
        QCOMPARE(good(head("Content-Type: text/plain; charset=big5") + "ascii alone").text, u"ascii alone"_s);
        QVERIFY(good(head("Content-Type: text/plain") + QByteArray(5000, 'x')).text.size() == 5000); // one long line
    }

    void cutsALongTextAndSaysSo()
    {
        const MailLimits limits{.text = 10};
        const auto outcome
            = MailParser::read(head("Content-Type: text/plain; charset=utf-8") + "123456789\xF0\x9F\x98\x80", limits);
        QVERIFY(outcome.mail.isCut);
        QCOMPARE(outcome.mail.text, u"123456789"_s); // and no half of a character
        QVERIFY(!MailParser::read(head("Content-Type: text/plain") + "1234567890", limits).mail.isCut);
        QCOMPARE(MailParser::read("x", {.bytes = 0}).flaw->kind, Kind::TooLarge);
    }

    void readsAPastedText()
    {
        const auto outcome
            = MailParser::readPasted(u"差出人: 見本 花子 <h@mail.example>\n送信日時: 2026年11月19日 9:01\n"
                                     "宛先: info@society.example\n件名: アイスマイルポータル、リセット依頼\n\n本文"_s);
        QVERIFY(!outcome.flaw);
        QCOMPARE(outcome.mail.subject, u"アイスマイルポータル、リセット依頼"_s);
        QCOMPARE(outcome.mail.from, u"見本 花子 <h@mail.example>"_s);
        QCOMPARE(outcome.mail.sentOn, QDate(2026, 11, 19));
        QCOMPARE(outcome.mail.text, u"本文"_s);
        QVERIFY(outcome.mail.messageId.startsWith("sha256:"_L1));

        const auto alone = MailParser::readPasted(u"氏名：見本 花子"_s); // no head: all of it is the text
        QCOMPARE(alone.mail.text, u"氏名：見本 花子"_s);
        QVERIFY(alone.mail.subject.isEmpty());
        QCOMPARE(MailParser::readPasted(u" \n"_s).flaw->kind, Kind::Empty);
    }

    void readsAPastedSource() // the clipboard has decoded the body already, whatever its charset says
    {
        const auto outcome = MailParser::readPasted(u"From: a@b.example\nSubject: =?utf-8?B?44Oq44K744OD44OI?=\n"
                                                    "Content-Type: text/plain; charset=Shift_JIS\n\n見本"_s);
        QCOMPARE(outcome.mail.subject, u"リセット"_s);
        QCOMPARE(outcome.mail.text, u"見本"_s);
    }

    void readsFilesOnAnotherThread()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.eml"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(head(subject("x")) + words.toUtf8());
        file.close();
        auto reading = MailReader::readFile(path);
        reading.waitForFinished();
        QCOMPARE(reading.result().items.name, u"見本 花子"_s);
        auto missing = MailReader::readFile(folder.filePath(u"none.eml"_s));
        missing.waitForFinished();
        QCOMPARE(missing.result().flaw->kind, Kind::NotReadable);
        auto large = MailReader::readFile(path, {.bytes = 10});
        large.waitForFinished();
        QCOMPARE(large.result().flaw->kind, Kind::TooLarge);
    }
};

QTEST_GUILESS_MAIN(MailParserTest)
#include "MailParserTest.moc"
