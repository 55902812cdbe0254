#include "models/postcard/CardComposer.h"
#include "models/postcard/QrCode.h"
#include "models/postcard/SecretCells.h"
#include "tests/builders/Runs.h"
#include "tests/models/CardForms.h"
#include "tests/models/FixedMeasure.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const SecretRule rule{u"viewing"_s, u"acdefhkmnprtwxy347"_s, 16, 4};

std::variant<CardLayout, CompositionFlaw> composed(const Card &card, const CardTexts &texts = cardTexts())
{
    static const CardForm form = cardForm();
    const FixedMeasure measure;
    return CardComposer(form, measure).compose(card, texts, rule, true);
}

CardLayout layoutOf(const Card &card) { return std::get<CardLayout>(composed(card)); }

Card cardToTheEmployer() { return aCard(); }

Card cardToTheHome()
{
    Card card = aCard();
    card.recipient = card.memberName;
    card.department.clear();
    card.attention.clear();
    card.handling = {u"no_forwarding"_s};
    return card;
}

QStringList wordsOn(const LaidFace &face)
{
    QStringList words;
    for (const LaidPanel &panel : face.panels) {
        for (const PlacedText &text : panel.texts)
            words.append(text.text);
    }
    return words;
}

QStringList wordsOf(const LaidFace &face, const QString &element)
{
    QStringList words;
    for (const LaidPanel &panel : face.panels) {
        for (const PlacedText &text : panel.texts) {
            if (text.name == element)
                words.append(text.text);
        }
    }
    return words;
}

} // namespace

class CardLayoutTest final : public QObject
{
    Q_OBJECT

private slots:
    // MYK-2: by way of the employer's representative address.
    void goesToTheMemberInTheEmployersCare()
    {
        const LaidFace outside = layoutOf(cardToTheEmployer()).faces.at(0);
        QCOMPARE(wordsOf(outside, u"care_of"_s), QStringList{u"みほん精機株式会社"_s});
        QCOMPARE(wordsOf(outside, u"care_of_person"_s), QStringList{u"総務部　港 太郎 様　気付"_s});
        QCOMPARE(wordsOf(outside, u"member"_s), QStringList{u"髙橋 花子 様"_s});
        QVERIFY(!wordsOn(outside).contains(u"転送不要"_s));
    }

    // MYK-2: voluntary continuation goes to the home; a card that would be forwarded comes back instead.
    void goesToTheHomeWithoutForwarding()
    {
        const LaidFace outside = layoutOf(cardToTheHome()).faces.at(0);
        QVERIFY(wordsOf(outside, u"care_of"_s).isEmpty());
        QVERIFY(wordsOf(outside, u"care_of_person"_s).isEmpty());
        QCOMPARE(wordsOf(outside, u"member_at_home"_s), QStringList{u"髙橋 花子 様"_s});
        QVERIFY(wordsOn(outside).contains(u"転送不要"_s));
        QVERIFY(!wordsOn(outside).contains(u"簡易書留"_s));
    }

    // Which of the two marks a letter to a home carries is the society's choice.
    void carriesTheMarksThatItsSocietyWants()
    {
        Card card = cardToTheHome();
        card.handling = {u"no_forwarding"_s, u"registered"_s};
        const LaidFace both = layoutOf(card).faces.at(0);
        QVERIFY(wordsOn(both).contains(u"転送不要"_s));
        QVERIFY(wordsOn(both).contains(u"簡易書留"_s));
        card.handling.clear();
        const LaidFace none = layoutOf(card).faces.at(0);
        QVERIFY(!wordsOn(none).contains(u"転送不要"_s));
        QVERIFY(!wordsOn(none).contains(u"簡易書留"_s));
    }

    void leavesOutAMissingPersonInCharge()
    {
        Card card = cardToTheEmployer();
        card.attention.clear();
        QCOMPARE(wordsOf(layoutOf(card).faces.at(0), u"care_of_person"_s), QStringList{u"総務部　気付"_s});
        card.department.clear();
        QCOMPARE(wordsOf(layoutOf(card).faces.at(0), u"care_of_person"_s), QStringList{u"気付"_s});
    }

    // MYK-13: the date at the upper right, and what this card replaces, tell which card is current.
    void showsDateAndSerialAtTheUpperRightOfTheNotice()
    {
        Card card = cardToTheEmployer();
        card.replacesSerial = u"MK-0000777-0"_s;
        card.replacesPrintedOn = QDate(2026, 9, 3);
        const LaidFace inside = layoutOf(card).faces.at(1);
        const LaidPanel &upper = inside.panels.at(0);
        const auto date = std::find_if(upper.texts.begin(), upper.texts.end(),
                                       [](const PlacedText &text) { return text.name == u"printed_on"; });
        QVERIFY(date != upper.texts.end());
        QCOMPARE(date->text, u"発行日 2026年11月20日"_s);
        QVERIFY(date->at.x() + date->width > upper.box.width() * 0.85);
        QVERIFY(date->at.y() < upper.box.height() * 0.2);
        QCOMPARE(wordsOf(inside, u"serial"_s), QStringList{u"はがき番号 MK-0001234-5"_s});
        QCOMPARE(wordsOf(inside, u"replaces"_s),
                 QStringList{u"このはがきは、2026年9月3日付のはがき（番号 MK-0000777-0）に代わるものです。"_s});
    }

    void saysNothingOfAnOlderCardThatNeverWas()
    {
        QVERIFY(wordsOf(layoutOf(cardToTheEmployer()).faces.at(1), u"replaces"_s).isEmpty());
    }

    // MYK-12: members type the viewing password at the login.
    void saysWhatThePasswordIsNotFor()
    {
        const LaidFace inside = layoutOf(cardToTheEmployer()).faces.at(1);
        QCOMPARE(wordsOf(inside, u"not_for"_s), QStringList{u"ログイン用ではありません"_s});
        QCOMPARE(wordsOf(inside, u"secret_label"_s), QStringList{u"閲覧用パスワード"_s});
    }

    // MYK-5: the login notice carries the login ID as well.
    void showsALoginIdOnlyWhereThereIsOne()
    {
        Card card = cardToTheEmployer();
        QVERIFY(wordsOf(layoutOf(card).faces.at(1), u"login_id"_s).isEmpty());
        card.loginId = u"hanako-0505"_s;
        QCOMPARE(wordsOf(layoutOf(card).faces.at(1), u"login_id"_s), QStringList{u"ログインID　hanako-0505"_s});
        QVERIFY(wordsOn(layoutOf(card).faces.at(0)).filter(u"hanako"_s).isEmpty());
    }

    void carriesTheSerialOnBothFaces()
    {
        for (const LaidFace &face : layoutOf(cardToTheEmployer()).faces)
            QVERIFY(!wordsOn(face).filter(u"MK-0001234-5"_s).isEmpty());
    }

    // Held against what is encoded afterwards, since the room is measured with another serial's code.
    void refusesACodeThatHasNoRoomWhateverItsDigits()
    {
        const auto sideOf = [](int number) {
            return QrCode::of(u"MK-%1-%2"_s.arg(number, 7, 10, QLatin1Char('0')).arg(number % 10)).side();
        };
        for (int number = 1; number < 9999999; number += 104729)
            QCOMPARE(sideOf(number), sideOf(1234));

        CardForm form = cardForm();
        for (FormPanel &panel : form.faces[0].panels) {
            for (FormElement &element : panel.elements) {
                if (element.kind == FormElement::Kind::Qr)
                    element.box.setWidth((sideOf(1) + 8) * element.module - 0.01);
            }
        }
        const FixedMeasure measure;
        const CardComposer composer(form, measure);
        for (const QString &serial : {u"MK-0001234-5"_s, u"MK-7654321-0"_s}) {
            Card card = cardToTheEmployer();
            card.serial = serial;
            const auto refused = composer.compose(card, cardTexts(), rule, true);
            QVERIFY(std::holds_alternative<CompositionFlaw>(refused));
            QCOMPARE(std::get<CompositionFlaw>(refused).kind, CompositionFlaw::Kind::DoesNotFit);
        }
    }

    void putsTheBarcodeOnlyWhereTheAddressIsClear()
    {
        Card card = cardToTheEmployer();
        card.postalCode = u"1050011"_s;
        const CardLayout clear = layoutOf(card);
        QCOMPARE(clear.faces.at(0).panels.at(1).barcodes.size(), 1);
        QCOMPARE(clear.faces.at(0).panels.at(1).barcodes.first().code.code(), u"10500111-2-3"_s);
        QVERIFY(!clear.withoutBarcode);

        card.address = u"東京都中央区八丁堀2-3-4"_s;
        const CardLayout unclear = layoutOf(card);
        QVERIFY(unclear.faces.at(0).panels.at(1).barcodes.isEmpty());
        QCOMPARE(*unclear.withoutBarcode, CustomerBarcode::Suppressed::TownUnclear);
    }

    void shrinksALongAddressAndRefusesWhatStillDoesNotFit()
    {
        Card card = cardToTheEmployer();
        card.address = u"東京都港区見本町大字見本字見本1-2-3　見本中央ビジネスセンタービルディング東館12階1203号室"_s;
        const LaidPanel panel = layoutOf(card).faces.at(0).panels.at(1);
        QList<PlacedText> lines;
        std::copy_if(panel.texts.begin(), panel.texts.end(), std::back_inserter(lines),
                     [](const PlacedText &text) { return text.name == u"address"; });
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.first().size < 4.4 && lines.first().size >= 3);
        for (const PlacedText &line : lines)
            QVERIFY(line.width <= 94);

        card.address = card.address.repeated(3);
        const auto refused = composed(card);
        QVERIFY(std::holds_alternative<CompositionFlaw>(refused));
        QCOMPARE(std::get<CompositionFlaw>(refused),
                 (CompositionFlaw{CompositionFlaw::Kind::DoesNotFit, u"address"_s}));
    }

    void namesTheTextThatTheProfileLacks()
    {
        CardTexts texts = cardTexts();
        texts.removeIf([](const CardText &text) { return text.slot == u"older_card"; });
        const auto refused = composed(cardToTheEmployer(), texts);
        QVERIFY(std::holds_alternative<CompositionFlaw>(refused));
        QCOMPARE(std::get<CompositionFlaw>(refused),
                 (CompositionFlaw{CompositionFlaw::Kind::TextMissing, u"older_card"_s}));
    }

    void refusesATextWithALineFeedInANumber()
    {
        const auto withContact = [](const QString &contact) {
            CardTexts texts = cardTexts();
            texts.last().text = contact;
            return composed(cardToTheEmployer(), texts);
        };
        for (const QString &broken :
             {u"電話 03-0000-\n0000"_s, u"電話 0120-00\n0000"_s, u"電話 ０３\n−００００−００００"_s, u"2026.\n11"_s}) {
            const auto refused = withContact(broken);
            QVERIFY2(std::holds_alternative<CompositionFlaw>(refused), qPrintable(broken));
            QCOMPARE(std::get<CompositionFlaw>(refused),
                     (CompositionFlaw{CompositionFlaw::Kind::NumberBroken, u"contact"_s}));
        }
        for (const QString &whole : {u"電話 03-0000-0000\n平日 9時から17時まで"_s, u"電話 03-0000-0000\n2. 下の欄"_s,
                                     u"内線 12\n(2) 下の欄"_s, u"サービス−\n1名"_s})
            QVERIFY2(std::holds_alternative<CardLayout>(withContact(whole)), qPrintable(whole));
    }

    void refusesAKindOfSecretThatHasNoLabel()
    {
        Card card = cardToTheEmployer();
        card.secretKind = u"pin"_s;
        const auto refused = composed(card);
        QVERIFY(std::holds_alternative<CompositionFlaw>(refused));
        QCOMPARE(std::get<CompositionFlaw>(refused), (CompositionFlaw{CompositionFlaw::Kind::LabelMissing, u"pin"_s}));
    }

    void groupsTheSecretsCharactersByFours()
    {
        SecretStyle style;
        style.cell = style.minCell = 8;
        style.gap = 5;
        style.row = 20;
        const QList<QRectF> cells = SecretCells::in({10, 0, 120, 20}, style, 12, 4);
        QCOMPARE(cells.size(), 12);
        QCOMPARE(cells.first().left(), 10 + (120 - 12 * 8 - 2 * 5) / 2.0);
        QCOMPARE(cells.at(3).right() + 5, cells.at(4).left());
        QCOMPARE(cells.at(4).right(), cells.at(5).left());
        QCOMPARE(cells.at(7).right() + 5, cells.at(8).left());
    }

    void breaksALongSecretBetweenGroupsOnly()
    {
        SecretStyle style;
        style.cell = 10;
        style.minCell = 8;
        style.gap = 5;
        style.row = 20;
        const QList<QRectF> shrunk = SecretCells::in({0, 0, 120, 20}, style, 12, 4);
        QCOMPARE(shrunk.size(), 12);
        QVERIFY(shrunk.first().width() < 10 && shrunk.first().width() >= 8);

        const QList<QRectF> rows = SecretCells::in({0, 0, 120, 45}, style, 20, 4);
        QCOMPARE(rows.size(), 20);
        QCOMPARE(rows.at(11).top(), rows.at(0).top());
        QCOMPARE(rows.at(12).top(), rows.at(0).top() + 20);
        QVERIFY(SecretCells::in({0, 0, 120, 20}, style, 20, 4).isEmpty());
    }
};

QTEST_GUILESS_MAIN(CardLayoutTest)
#include "CardLayoutTest.moc"
