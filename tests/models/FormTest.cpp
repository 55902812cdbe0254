#include "tests/models/CardForms.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

using Kind = FormFlaw::Kind;
using Change = std::function<void(QJsonObject &)>;

// Changes the value at `path` (keys and places between dots) of the shipped form.
QJsonValue changed(const QJsonValue &value, QStringList path, const Change &change)
{
    if (path.isEmpty()) {
        QJsonObject object = value.toObject();
        change(object);
        return object;
    }
    const QString step = path.takeFirst();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array[step.toInt()] = changed(array.at(step.toInt()), path, change);
        return array;
    }
    QJsonObject object = value.toObject();
    object[step] = changed(object.value(step), path, change);
    return object;
}

QByteArray formWith(const QString &path, const Change &change)
{
    const QJsonObject form = QJsonDocument::fromJson(shippedForm()).object();
    const QStringList steps = path.isEmpty() ? QStringList() : path.split(u'.');
    return QJsonDocument(changed(form, steps, change).toObject()).toJson();
}

Change put(const QString &key, const QJsonValue &value)
{
    return [key, value](QJsonObject &object) { object[key] = value; };
}

Change without(const QString &key)
{
    return [key](QJsonObject &object) { object.remove(key); };
}

QString addressElement(int index) { return u"faces.0.panels.1.elements.%1"_s.arg(index); }

auto readLike(const QByteArray &json)
{
    return CardFormReader::read(json, [](const QString &name) { return shippedForm(name); });
}

// Of a form with one face, with the value at `path` within that face changed.
QByteArray formWith(const QString &name, const QString &path, const Change &change)
{
    const QJsonObject form = QJsonDocument::fromJson(shippedForm(name)).object();
    return QJsonDocument(changed(form, (u"faces.0."_s + path).split(u'.', Qt::SkipEmptyParts), change).toObject())
        .toJson();
}

int placeOf(const QString &name, int face, int panel, const QString &form = u"vfold-a5"_s)
{
    const QList<FormElement> elements = cardForm(form).faces.at(face).panels.at(panel).elements;
    for (int i = 0; i < elements.size(); ++i) {
        if (elements.at(i).name == name)
            return i;
    }
    return -1;
}

} // namespace

class FormTest final : public QObject
{
    Q_OBJECT

private slots:
    void theShippedFormIsSound()
    {
        const auto form = CardFormReader::read(shippedForm());
        if (const auto *flaw = std::get_if<FormFlaw>(&form))
            QFAIL(qPrintable(u"%1 %2"_s.arg(int(flaw->kind)).arg(flaw->field)));
        const CardForm card = std::get<CardForm>(form);
        QCOMPARE(card.name, u"vfold-a5"_s);
        QCOMPARE(card.sheet, QSizeF(148, 210));
        QCOMPARE(card.faces.size(), 2);
        QCOMPARE(card.texts.keys(),
                 (QStringList{u"contact"_s, u"how"_s, u"lead"_s, u"not_for"_s, u"older_card"_s, u"title"_s}));
    }

    void everyShippedFormIsSound_data()
    {
        QTest::addColumn<QSizeF>("sheet");
        QTest::addColumn<int>("faces");
        QTest::addColumn<int>("cards");
        QTest::newRow("vfold-a5") << QSizeF(148, 210) << 2 << 1;
        QTest::newRow("vfold-a4-2up") << QSizeF(297, 210) << 2 << 2;
        QTest::newRow("zfold-a4") << QSizeF(297, 148) << 1 << 1;
        QTest::newRow("notice-a4") << QSizeF(210, 297) << 1 << 1;
        QCOMPARE(QDir(QStringLiteral(FORMS_DIR)).entryList({u"*.json"_s}).size(), 4);
    }

    void everyShippedFormIsSound()
    {
        QFETCH(const QSizeF, sheet);
        QFETCH(const int, faces);
        QFETCH(const int, cards);
        const auto form = readLike(shippedForm(QLatin1String(QTest::currentDataTag())));
        if (const auto *flaw = std::get_if<FormFlaw>(&form))
            QFAIL(qPrintable(u"%1 %2"_s.arg(int(flaw->kind)).arg(flaw->field)));
        const CardForm card = std::get<CardForm>(form);
        QCOMPARE(card.name, QLatin1String(QTest::currentDataTag()));
        QCOMPARE(card.sheet, sheet);
        QCOMPARE(int(card.faces.size()), faces);
        QCOMPARE(int(card.places.size()), cards);
    }

    // The sheet is turned like a leaf: what lay left in front lies right behind.
    void theSecondSideOfASheetOfTwoIsMirrored()
    {
        const CardForm form = cardForm(u"vfold-a4-2up"_s);
        QCOMPARE(form.cornerOf(0, 0), QPointF(0.25, 0));
        QCOMPARE(form.cornerOf(1, 0), QPointF(148.75, 0));
        QCOMPARE(form.cornerOf(0, 1), form.cornerOf(1, 0));
        QCOMPARE(cardForm().cornerOf(1, 0), QPointF(0, 0));
    }

    void isLikeAnotherFormAndNeverTwiceRemoved()
    {
        const QByteArray form = R"({"like": "vfold-a5", "form": "mine", "title": "mine"})";
        QCOMPARE(std::get<CardForm>(readLike(form)).faces.size(), 2);
        QCOMPARE(std::get<FormFlaw>(CardFormReader::read(form)).field, u"like"_s); // without anybody to ask
        QCOMPARE(std::get<FormFlaw>(readLike(R"({"like": "nothing", "form": "mine"})")).field, u"like"_s);
        QCOMPARE(std::get<FormFlaw>(readLike(R"({"like": "zfold-a4", "form": "mine"})")),
                 (FormFlaw{Kind::Unknown, u"like"_s}));
    }

    void everyCharacterHasASpokenNameAndAClass()
    {
        const CardForm form = cardForm();
        QCOMPARE(form.readingOf('k'), u"ケー"_s);
        QCOMPARE(form.classOf('k'), u"小文字"_s);
        QCOMPARE(form.readingOf('R'), u"アール"_s);
        QCOMPARE(form.classOf('R'), u"大文字"_s);
        QCOMPARE(form.readingOf('7'), u"なな"_s);
        QCOMPARE(form.classOf('7'), u"数字"_s);
    }

    void namesTheFieldThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *tag, const QByteArray &json, Kind kind, const QString &field) {
            QTest::newRow(tag) << json << kind << field;
        };
        row("not JSON", "{", Kind::NotJson, {});
        row("no name", formWith({}, without(u"form"_s)), Kind::Missing, u"form"_s);
        row("no sheet", formWith(u"sheet"_s, without(u"width"_s)), Kind::Missing, u"sheet.width"_s);
        row("unknown key", formWith(u"sheet"_s, put(u"depth"_s, 3)), Kind::Unknown, u"sheet.depth"_s);
        row("a word for a number", formWith(u"sheet"_s, put(u"width"_s, u"148"_s)), Kind::WrongType, u"sheet.width"_s);
        row("a reading is missing", formWith(u"readings"_s, without(u"W"_s)), Kind::Missing, u"readings.W"_s);
        row("a font that has no role", formWith(addressElement(5), put(u"font"_s, u"mincho"_s)), Kind::Unknown,
            u"faces[0].panels[1].elements[5].font"_s);
        row("negative size", formWith(addressElement(5), put(u"size"_s, -1)), Kind::OutOfRange,
            u"faces[0].panels[1].elements[5].size"_s);
        row("unknown type", formWith(addressElement(5), put(u"type"_s, u"picture"_s)), Kind::Unknown,
            u"faces[0].panels[1].elements[5].type"_s);
        row("a field that does not exist", formWith(addressElement(5), put(u"text"_s, u"{birth_date}"_s)),
            Kind::Unknown, u"faces[0].panels[1].elements[5].text"_s);
        row("a slot that was not declared",
            formWith({},
                     [](QJsonObject &form) {
                         QJsonObject texts = form[u"texts"_s].toObject();
                         texts.remove(u"lead"_s);
                         form[u"texts"_s] = texts;
                     }),
            Kind::Unknown, u"faces[1].panels[1].elements[0].text"_s);
        row("panel beyond the sheet", formWith(u"faces.0.panels.1"_s, put(u"height"_s, 106)), Kind::OutsideSheet,
            u"faces[0].panels[1]"_s);
        row("panel across the fold", formWith(u"faces.0.panels.0"_s, put(u"height"_s, 106)), Kind::AcrossFold,
            u"faces[0].panels[0]"_s);
    }

    void namesTheFieldThatIsWrong()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const Kind, kind);
        QFETCH(const QString, field);
        const auto result = CardFormReader::read(json);
        QVERIFY(std::holds_alternative<FormFlaw>(result));
        QCOMPARE(std::get<FormFlaw>(result).field, field);
        QCOMPARE(std::get<FormFlaw>(result).kind, kind);
    }

    void refusesWhatWouldSpoilACard_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *tag, const QByteArray &json, Kind kind) { QTest::newRow(tag) << json << kind; };
        const QString upper = u"faces.1.panels.0"_s;
        const QString barcode = addressElement(placeOf(u"customer_barcode"_s, 0, 1));
        const QString name = addressElement(placeOf(u"member"_s, 0, 1));
        const QString secret = upper + u".elements.%1"_s.arg(placeOf(u"secret"_s, 1, 0));

        row("print on the glue", formWith(upper + u".elements.0"_s, put(u"x"_s, 5.5)), Kind::OnAdhesive);
        row("print beyond the printer's reach", formWith(name, put(u"x"_s, 4)), Kind::OutsidePanel);
        row("barcode nearer than 10 mm to the edge", formWith(barcode, put(u"x"_s, 7)), Kind::BarcodePlace);
        row("name within 2 mm of the barcode", formWith(name, put(u"height"_s, 9.5)), Kind::BarcodePlace);
        row("barcode in the postmark's corner", formWith(barcode, put(u"y"_s, 20)), Kind::BarcodePlace);
        row("barcode without its quiet zone", formWith(barcode, put(u"width"_s, 82)), Kind::TooSmall);
        row("barcode that a printer's dots make too small", formWith(barcode, put(u"points"_s, 8.4)), Kind::TooSmall);
        row("barcode larger than the post reads", formWith(barcode, put(u"points"_s, 12)), Kind::OutOfRange);
        row("symbol and number outside", formWith(name, put(u"text"_s, u"{login_id}"_s)), Kind::NotForOutside);
        row("secret outside", formWith(u"faces.1"_s, put(u"sealed"_s, false)), Kind::NotForOutside);
        row("a secret that may be left out", formWith(secret, put(u"when"_s, u"login_id"_s)), Kind::SecretOnce);
        row("no serial on the inside (I-3)", formWith(upper + u".elements.2"_s, put(u"text"_s, u"はがき"_s)),
            Kind::SerialMissing);
        row("no address outside (I-15)", formWith(addressElement(6), put(u"text"_s, u"{society_name}"_s)),
            Kind::AddresseeMissing);
        row("no name on what goes home", formWith(addressElement(10), put(u"when"_s, u"login_id"_s)),
            Kind::AddresseeMissing);
        row("nobody's care on what goes to one", formWith(addressElement(7), put(u"text"_s, u"御中"_s)),
            Kind::AddresseeMissing);
        row("no code outside for the scanner",
            formWith(addressElement(placeOf(u"serial_code"_s, 0, 1)), put(u"text"_s, u"{postal_code}"_s)),
            Kind::SerialMissing);
        row("the address where the post puts its mark", formWith(addressElement(6), put(u"y"_s, 34)), Kind::OnPostmark);
        row("a code where the post puts its mark",
            formWith(addressElement(placeOf(u"serial_code"_s, 0, 1)),
                     [](QJsonObject &code) {
                         code[u"x"_s] = 90;
                         code[u"y"_s] = 10;
                     }),
            Kind::OnPostmark);
        row("a telephone number on two lines", formWith(name, put(u"text"_s, u"電話 03-0000-\n0000"_s)),
            Kind::NumberBroken);
        row("a box too low for its lines", formWith(addressElement(6), put(u"height"_s, 9)), Kind::TooSmall);
    }

    void refusesWhatWouldSpoilACard()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const Kind, kind);
        const auto result = readLike(json);
        QVERIFY(std::holds_alternative<FormFlaw>(result));
        QCOMPARE(std::get<FormFlaw>(result).kind, kind);
    }

    void refusesWhatDoesNotSuitItsPaper_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *tag, const QByteArray &json, Kind kind) { QTest::newRow(tag) << json << kind; };
        const QString zfold = u"zfold-a4"_s;
        const QString standing = u"panels.2.elements.%1"_s.arg(placeOf(u"sender"_s, 0, 2, zfold));
        row("the sender where the post marks a card that stands", formWith(zfold, standing, put(u"x"_s, 34)),
            Kind::OnPostmark);
        row("panel across an upright fold", formWith(zfold, u"panels.0"_s, put(u"width"_s, 100)), Kind::AcrossFold);
        row("a fold within a panel", formWith(zfold, {}, put(u"upright_folds"_s, QJsonArray{99, 150})),
            Kind::AcrossFold);
        row("print where the Z fold is glued", formWith(zfold, u"panels.1.elements.0"_s, put(u"x"_s, 33)),
            Kind::OnAdhesive);
        const QString notice = u"notice-a4"_s;
        const QString behind = u"panels.0.elements.%1"_s;
        row("an address that slips out of the window",
            formWith(notice, behind.arg(placeOf(u"address"_s, 0, 0, notice)), put(u"x"_s, 22)), Kind::AtWindow);
        row("a barcode nearer than 2 mm to the window",
            formWith(notice, behind.arg(placeOf(u"customer_barcode"_s, 0, 0, notice)), put(u"x"_s, 22.5)),
            Kind::AtWindow);
        row("a window that looks at the notice", formWith(notice, u"panels.0.window"_s, put(u"x"_s, 22)),
            Kind::AtWindow);
        row("the login ID behind the window",
            formWith(notice, behind.arg(placeOf(u"serial"_s, 0, 0, notice)), put(u"text"_s, u"{login_id}"_s)),
            Kind::NotForOutside);
        row("the secret's panel not inside", formWith(notice, u"panels.2"_s, put(u"sealed"_s, false)),
            Kind::NotForOutside);
        row("two cards on one place",
            formWith({},
                     [](QJsonObject &form) {
                         form[u"sheet"_s] = QJsonObject{{u"width"_s, 297}, {u"height"_s, 210}};
                         form[u"card"_s] = QJsonObject{{u"width"_s, 148}, {u"height"_s, 210}};
                         form[u"places"_s] = QJsonArray{QJsonObject{{u"x"_s, 0}, {u"y"_s, 0}},
                                                        QJsonObject{{u"x"_s, 147}, {u"y"_s, 0}}};
                     }),
            Kind::PlacesOverlap);
    }

    void refusesWhatDoesNotSuitItsPaper() { refusesWhatWouldSpoilACard(); }
};

QTEST_GUILESS_MAIN(FormTest)
#include "FormTest.moc"
