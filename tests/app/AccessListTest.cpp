#include "app/AccessList.h"

#include <QTest>

#include <sddl.h>

using namespace Qt::StringLiterals;

class AccessListTest final : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhoCouldChangeWhatIsDeployed_data()
    {
        using Of = AccessList::Of;
        QTest::addColumn<QString>("list");
        QTest::addColumn<int>("what");
        QTest::addColumn<bool>("safe");
        const auto row = [](const char *name, const QString &list, Of what, bool safe) {
            QTest::newRow(name) << list << int(what) << safe;
        };
        row("as the installer makes it", u"O:BAD:P(A;;FA;;;SY)(A;;FA;;;BA)(A;;0x1200a9;;;BU)"_s, Of::File, true);
        row("ProgramData as Windows makes it",
            u"O:SYD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICIIO;GA;;;CO)(A;OICI;0x1200a9;;;BU)(A;CI;DCLCRPCR;;;BU)"_s,
            Of::Folder, true);
        row("a folder of an administrator in it",
            u"O:BAD:(A;OICIID;FA;;;SY)(A;OICIID;FA;;;BA)(A;OICIID;0x1200a9;;;BU)(A;CIID;0x116;;;BU)"_s, Of::Folder,
            true);
        row("administrators of the domain", u"O:S-1-5-21-1-2-3-512D:(A;;FA;;;S-1-5-21-1-2-3-512)"_s, Of::File, true);
        row("installed by Windows", u"O:S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464D:(A;;FA;;;SY)"_s,
            Of::File, true);
        row("only for what is made below", u"O:BAD:(A;OIIO;FA;;;BU)"_s, Of::Folder, true);
        row("denied to users", u"O:BAD:(D;;FA;;;BU)(A;;FA;;;BA)"_s, Of::File, true);

        row("made by an ordinary user", u"O:S-1-5-21-1-2-3-1105D:(A;;FA;;;SY)(A;;FA;;;BA)"_s, Of::File, false);
        row("users may write", u"O:BAD:(A;;FA;;;BA)(A;;0x1201bf;;;BU)"_s, Of::File, false);
        row("users may append", u"O:BAD:(A;;FA;;;BA)(A;;0x4;;;BU)"_s, Of::File, false);
        row("everybody has all", u"O:BAD:(A;;FA;;;WD)"_s, Of::File, false);
        row("all in general words", u"O:BAD:(A;;GA;;;AU)"_s, Of::File, false);
        row("one user may write", u"O:BAD:(A;;FA;;;BA)(A;;GW;;;S-1-5-21-1-2-3-1105)"_s, Of::File, false);
        row("users may delete it", u"O:BAD:(A;;FA;;;BA)(A;;SD;;;BU)"_s, Of::File, false);
        row("users may open it to others", u"O:BAD:(A;;FA;;;BA)(A;;WD;;;BU)"_s, Of::File, false);
        row("users may take it", u"O:BAD:(A;;FA;;;BA)(A;;WO;;;BU)"_s, Of::File, false);
        row("users may delete from the folder", u"O:BAD:(A;;FA;;;BA)(A;;DT;;;BU)"_s, Of::Folder, false);
        row("denied to one, open to all", u"O:BAD:(D;;FA;;;BG)(A;;FA;;;WD)"_s, Of::File, false);
        row("no list said", u"O:BA"_s, Of::File, false);
        row("no owner said", u"D:(A;;FA;;;BA)"_s, Of::File, false);
    }

    void knowsWhoCouldChangeWhatIsDeployed()
    {
        QFETCH(QString, list);
        QFETCH(int, what);
        QFETCH(bool, safe);
        PSECURITY_DESCRIPTOR descriptor = nullptr;
        QVERIFY(ConvertStringSecurityDescriptorToSecurityDescriptorW(list.toStdWString().c_str(), SDDL_REVISION_1,
                                                                     &descriptor, nullptr));
        const auto writer = AccessList::writerBesidesAdministrators(descriptor, AccessList::Of(what));
        LocalFree(descriptor);
        QVERIFY2(writer.has_value() != safe, qPrintable(writer.value_or(u"nobody"_s)));
    }
};

QTEST_GUILESS_MAIN(AccessListTest)
#include "AccessListTest.moc"
