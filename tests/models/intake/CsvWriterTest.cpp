#include "models/intake/CsvWriter.h"
#include "tests/models/intake/CollectedCsv.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = CsvWriter::Flaw::Kind;
using Numbers = CsvWriter::Numbers;

class CsvWriterTest final : public QObject
{
    Q_OBJECT

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("nothing");
    }

    QTemporaryDir m_folder;

private slots:
    void writesUtf8WithItsMark()
    {
        const QString path = m_folder.filePath(u"名簿.csv"_s);
        CsvWriter writer(path, Charset::Utf8, Numbers::AsTheyAre);
        writer.write({u"記号"_s, u"氏名"_s});
        writer.write({u"0012"_s, u"山田\"花\"\r\n=子,"_s});
        writer.write({u"=1+1"_s, u"𠮷"_s});
        QVERIFY(!writer.commit());
        QCOMPARE(contentOf(path),
                 "\xEF\xBB\xBF"
                     + u"\"記号\",\"氏名\"\r\n\"0012\",\"山田\"\"花\"\"\r\n=子,\"\r\n\"'=1+1\",\"𠮷\"\r\n"_s.toUtf8());
    }

    void writes932()
    {
        const QString path = m_folder.filePath(u"932.csv"_s);
        CsvWriter writer(path, Charset::Cp932, Numbers::KeptForExcel);
        writer.write({u"003456"_s, u"髙"_s});
        QVERIFY(!writer.commit());
        QCOMPARE(contentOf(path), "\"=\"\"003456\"\"\",\"\xFB\xFC\"\r\n"_ba);
    }

    void readsBackWhatItWrote()
    {
        const QString path = m_folder.filePath(u"back.csv"_s);
        const QStringList fields{u"a,\"b\"\r\n"_s, u"\tc"_s, u""_s, u"～－"_s};
        for (const Charset charset : {Charset::Utf8, Charset::Cp932}) {
            CsvWriter writer(path, charset, Numbers::AsTheyAre);
            writer.write(fields);
            QVERIFY(!writer.commit());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            CollectedCsv csv;
            QVERIFY(!CsvFile::read(file, {}, csv).flaw);
            QCOMPARE(csv.headers, (QStringList{fields[0], u'\'' + fields[1], fields[2], fields[3]}));
        }
    }

    void namesWhat932LacksAndLeavesNothingBehind()
    {
        const QString path = m_folder.filePath(u"lacks.csv"_s);
        CsvWriter writer(path, Charset::Cp932, Numbers::AsTheyAre);
        writer.write({u"記号"_s, u"氏名"_s});
        writer.write({u"0012"_s, u"𠮷野"_s});
        writer.write({u"0012é"_s, u"𠮷野"_s});
        const auto flaw = writer.commit();
        QVERIFY(flaw);
        QCOMPARE(flaw->kind, Kind::NoSuchCharacter);
        QCOMPARE(flaw->characters, (QStringList{u"𠮷"_s, u"é"_s}));
        QCOMPARE(flaw->row, 2);
        QCOMPARE(flaw->column, 2);
        QVERIFY(!QFile::exists(path));
    }

    void keepsTheOldFileUntilTheNewOneIsWhole()
    {
        const QString path = m_folder.filePath(u"old.csv"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        const qsizetype files = QDir(m_folder.path()).entryList(QDir::Files).size();
        {
            CsvWriter writer(path, Charset::Utf8, Numbers::AsTheyAre);
            writer.write({u"half"_s});
            QCOMPARE(contentOf(path), "old"_ba);
        }
        QCOMPARE(contentOf(path), "old"_ba);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), files);
    }

    void saysWhenItCannotWrite()
    {
        CsvWriter writer(m_folder.filePath(u"no/such/folder.csv"_s), Charset::Utf8, Numbers::AsTheyAre);
        writer.write({u"a"_s});
        const auto flaw = writer.commit();
        QVERIFY(flaw);
        QCOMPARE(flaw->kind, Kind::NotWritable);
    }
};

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "CsvWriterTest.moc"
