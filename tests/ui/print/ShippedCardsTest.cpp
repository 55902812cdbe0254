#include "tests/models/CardForms.h"
#include "tests/ui/print/PrintedCard.h"
#include "ui/print/CardSetter.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// A value may say where it comes from: {"value": …, "code": …} or {"value": …, "assumed": …}.
QJsonValue plain(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const bool wrapped = object.contains("value"_L1) && (object.contains("code"_L1) || object.contains("assumed"_L1));
    return wrapped ? plain(object.value("value"_L1)) : value;
}

QJsonValue at(const QJsonValue &value, const QString &key) { return plain(plain(value).toObject().value(key)); }

CardTexts textsOf(const QJsonObject &profile, const QString &kind)
{
    CardTexts texts;
    for (const QJsonValue &text : at(at(at(profile, u"cards"_s), kind), u"texts"_s).toArray())
        texts.append({at(text, u"slot"_s).toString(), at(text, u"text"_s).toString(), 1});
    return texts;
}

} // namespace

/// What the shipped profiles put on their cards fits every form, with a long name and a long login ID.
class ShippedCardsTest final : public QObject
{
    Q_OBJECT

private slots:
    // A run asks for its form by this name; what a guide says of it is held beside the profiles' other rules.
    void everySocietyPrintsOnFormsThatShip()
    {
        const QDir folder(QStringLiteral(PROFILES_DIR));
        QMap<QString, QString> forms;
        for (const QString &name : folder.entryList({u"*.json"_s})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject profile = QJsonDocument::fromJson(file.readAll()).object();
            const QJsonObject cards = at(profile, u"cards"_s).toObject();
            for (const QString &kind : cards.keys())
                forms.insert(name + u' ' + kind, at(at(at(profile, u"requests"_s), kind), u"form"_s).toString());
        }
        for (const QString &form : std::as_const(forms))
            QVERIFY2(shippedForms().contains(form), qPrintable(forms.key(form)));
        QCOMPARE(forms.value(u"azbil.json id_notice"_s), u"notice-a4"_s); // AZB-1: a sheet in a window envelope
    }

    void everyCardSaysWhatItIsNotForAndWhatIsTrueOfItsSecret_data() { everyCardOfEverySocietyFits_data(); }
    void everyCardSaysWhatItIsNotForAndWhatIsTrueOfItsSecret() // MYK-12
    {
        QFETCH(const QJsonObject, profile);
        QFETCH(const QString, kind);
        const QString secret = at(at(at(profile, u"requests"_s), kind), u"secret"_s).toString();
        const QString alphabet = at(at(at(profile, u"secrets"_s), secret), u"alphabet"_s).toString();
        QVERIFY(!alphabet.isEmpty());
        bool saysWhatItIsNot = false;
        for (const CardText &text : textsOf(profile, kind)) {
            saysWhatItIsNot |= text.slot == "not_for"_L1 && text.text.contains(u"ではありません"_s);
            // Nobody is told to tell apart what does not occur (AIS-16: nor are there symbols).
            QVERIFY2(!text.text.contains(u"大文字"_s) || alphabet != alphabet.toLower(), qPrintable(text.slot));
        }
        QVERIFY(saysWhatItIsNot);
    }

    void everyCardOfEverySocietyFits_data()
    {
        QTest::addColumn<QJsonObject>("profile");
        QTest::addColumn<QString>("kind");
        const QDir folder(QStringLiteral(PROFILES_DIR));
        int cards = 0;
        for (const QString &name : folder.entryList({u"*.json"_s})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject profile = QJsonDocument::fromJson(file.readAll()).object();
            for (const QString &kind : at(profile, u"cards"_s).toObject().keys()) {
                QTest::newRow(qPrintable(name + u' ' + kind)) << profile << kind;
                ++cards;
            }
        }
        QVERIFY(cards >= 9);
    }

    void everyCardOfEverySocietyFits()
    {
        QFETCH(const QJsonObject, profile);
        QFETCH(const QString, kind);
        const QJsonValue society = profile.value("society"_L1);
        const QString secret = at(at(at(profile, u"requests"_s), kind), u"secret"_s).toString();
        const QJsonValue rule = at(at(profile, u"secrets"_s), secret);

        Card card = cardForPaper();
        card.kind = kind;
        card.secretKind = secret;
        card.memberName = u"勅使河原 幸右衛門"_s;
        card.loginId = secret == "viewing"_L1 ? QString() : QString(40, u'w');
        card.societyName = at(society, u"name"_s).toString();
        card.societyAddress = at(society, u"address"_s).toString();
        card.societyTelephone = at(society, u"telephone"_s).toString();
        const CardTexts texts = textsOf(profile, kind);
        const QList<SecretRule> rules{
            {secret, at(rule, u"alphabet"_s).toString(), at(rule, u"length"_s).toInt(), at(rule, u"group"_s).toInt()}};

        for (const QString &name : shippedForms()) {
            const CardForm form = formForPaper(name);
            const auto fonts = CardFonts::load(form);
            QVERIFY(!std::holds_alternative<PrintProblem>(fonts));
            const CardSetter setter(form, *std::get<std::unique_ptr<CardFonts>>(fonts), rules, {{kind, texts}});
            const auto set = setter.set(card, true);
            const auto *problem = std::get_if<PrintProblem>(&set);
            QVERIFY2(!problem, qPrintable(name + u": "_s + (problem ? problem->sentence() : QString())));
        }
    }
};

QTEST_MAIN(ShippedCardsTest)
#include "ShippedCardsTest.moc"
