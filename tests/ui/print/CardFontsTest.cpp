#include "tests/models/CardForms.h"
#include "tests/ui/print/PrintedCard.h"
#include "ui/print/CardForms.h"
#include "ui/print/CardSetter.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<CardFonts> loaded(const CardForm &form = formForPaper())
{
    auto fonts = CardFonts::load(form);
    return std::holds_alternative<PrintProblem>(fonts) ? nullptr
                                                       : std::move(std::get<std::unique_ptr<CardFonts>>(fonts));
}

} // namespace

class CardFontsTest final : public QObject
{
    Q_OBJECT

private slots:
    void theProgramCarriesItsForms()
    {
        QCOMPARE(CardForms::names(), shippedForms());
        for (const QString &name : CardForms::names()) {
            const auto form = CardForms::find(name);
            QVERIFY(std::holds_alternative<CardForm>(form));
            QCOMPARE(std::get<CardForm>(form).name, name);
        }
    }

    void anUnknownFormIsAProblem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("another") << u"roll-fold"_s;
        QTest::newRow("a path") << u"../icons/icons"_s;
        QTest::newRow("nothing") << QString();
    }

    void anUnknownFormIsAProblem()
    {
        QFETCH(const QString, name);
        const auto form = CardForms::find(name);
        QVERIFY(std::holds_alternative<PrintProblem>(form));
        QCOMPARE(std::get<PrintProblem>(form), (PrintProblem{PrintProblem::Kind::FormUnknown, name, {}}));
    }

    void namesTheFontThatIsNotInstalled()
    {
        CardForm form = formForPaper();
        form.fonts[u"strong"_s].family = u"No Such Gothic"_s;
        const auto fonts = CardFonts::load(form);
        QVERIFY(std::holds_alternative<PrintProblem>(fonts));
        QCOMPARE(std::get<PrintProblem>(fonts),
                 (PrintProblem{PrintProblem::Kind::FontMissing, u"No Such Gothic"_s, {}}));
    }

    void oneFontForRareKanjiIsEnoughAndNoneIsNot()
    {
        CardForm form = formForPaper();
        form.rareFonts = {u"No Such Mincho"_s, u"IPAmjMincho"_s};
        QVERIFY(loaded(form));
        form.rareFonts = {u"No Such Mincho"_s};
        const auto fonts = CardFonts::load(form);
        QVERIFY(std::holds_alternative<PrintProblem>(fonts));
        QCOMPARE(std::get<PrintProblem>(fonts).what, u"No Such Mincho"_s);
    }

    // Characters that staff meet daily, as delivered: variants, a surrogate pair, compatibility ideographs, sequences.
    void drawsTheNamesThatPeopleHave_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
             {u"髙橋"_s, u"山﨑"_s, u"渡邊"_s, u"渡邉"_s, u"齋藤"_s, u"濵田"_s, u"𠮷田"_s, u"\uFA19谷"_s, u"石\uFA10"_s,
              u"渡邉\U000E0101"_s, u"辻\U000E0100"_s, u"葛\U000E0100城"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void drawsTheNamesThatPeopleHave()
    {
        QFETCH(const QString, name);
        const auto fonts = loaded();
        QVERIFY(fonts);
        QCOMPARE(fonts->firstMissing(name, u"text"_s), QString());
        for (const CardFonts::Glyph &glyph : fonts->glyphs(name, u"text"_s)) {
            QVERIFY(glyph.font);
            QVERIFY(glyph.advance > 0.9);
            QVERIFY(!glyph.font->pathForGlyph(glyph.index).isEmpty());
        }
    }

    void drawsAVariantAsTheVariant()
    {
        const auto fonts = loaded();
        QVERIFY(fonts);
        // The second shape of 葛 is another glyph than the first, and each counts as one character.
        const auto first = fonts->glyphs(u"葛\U000E0100"_s, u"text"_s);
        const auto second = fonts->glyphs(u"葛\U000E0101"_s, u"text"_s);
        QCOMPARE(first.size(), 1);
        QCOMPARE(second.size(), 1);
        QVERIFY(first.first().font != second.first().font || first.first().index != second.first().index);
    }

    void refusesACardWithACharacterThatNoFontHas_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("character");
        QTest::newRow("a private character") << u"外字\uE757太郎"_s << u"U+E757"_s;
        QTest::newRow("beyond the first plane") << u"山田\U000F0001"_s << u"U+F0001"_s;
        QTest::newRow("a variant that no font knows") << u"山\U000E01EF田"_s << u"U+5C71 U+E01EF"_s;
    }

    void refusesACardWithACharacterThatNoFontHas()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, character);
        const CardForm form = formForPaper();
        const auto fonts = loaded(form);
        QVERIFY(fonts);
        Card card = cardForPaper();
        card.memberName = name;
        const auto result = CardSetter(form, *fonts, rulesForPaper(), textsForPaper()).set(card, true);
        QVERIFY(std::holds_alternative<PrintProblem>(result));
        QCOMPARE(std::get<PrintProblem>(result), (PrintProblem{PrintProblem::Kind::GlyphMissing, character, name}));
        QVERIFY(std::get<PrintProblem>(result).sentence().contains(character));
        QVERIFY(std::get<PrintProblem>(result).sentence().contains(name));
    }

    void refusesWithoutARuleOrByABadOne()
    {
        const CardForm form = formForPaper();
        const auto fonts = loaded(form);
        QVERIFY(fonts);
        const auto without = CardSetter(form, *fonts, {}, textsForPaper()).set(cardForPaper(), true);
        QCOMPARE(std::get<PrintProblem>(without).kind, PrintProblem::Kind::RuleMissing);
        QList<SecretRule> rules = rulesForPaper();
        rules[0].alphabet += u'*';
        const auto flawed = CardSetter(form, *fonts, rules, textsForPaper()).set(cardForPaper(), true);
        QCOMPARE(std::get<PrintProblem>(flawed).kind, PrintProblem::Kind::RuleFlawed);
    }

    void aDamagedTableKnowsNoVariants()
    {
        const QByteArray table = QByteArray::fromHex("000000010000000500000000ffff");
        for (qsizetype length = 0; length <= table.size(); ++length)
            QCOMPARE(VariantGlyphs(table.left(length)).find(U'葛', 0xE0100).answer, VariantGlyphs::Answer::Unknown);
    }
};

QTEST_MAIN(CardFontsTest)
#include "CardFontsTest.moc"
