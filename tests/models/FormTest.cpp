#include "tests/models/CardForms.h"

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

int placeOf(const QString &name, int face, int panel)
{
    const QList<FormElement> elements = cardForm().faces.at(face).panels.at(panel).elements;
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
        row("barcode larger than the post reads", formWith(barcode, put(u"points"_s, 12)), Kind::OutOfRange);
        row("symbol and number outside", formWith(name, put(u"text"_s, u"{login_id}"_s)), Kind::NotForOutside);
        row("secret outside", formWith(u"faces.1"_s, put(u"sealed"_s, false)), Kind::NotForOutside);
        row("a secret that may be left out", formWith(secret, put(u"when"_s, u"login_id"_s)), Kind::SecretOnce);
        row("no serial on the inside (I-3)", formWith(upper + u".elements.2"_s, put(u"text"_s, u"はがき"_s)),
            Kind::SerialMissing);
        row("no code outside for the scanner",
            formWith(addressElement(placeOf(u"serial_code"_s, 0, 1)), put(u"text"_s, u"{postal_code}"_s)),
            Kind::SerialMissing);
        row("a box too low for its lines", formWith(addressElement(6), put(u"height"_s, 9)), Kind::TooSmall);
    }

    void refusesWhatWouldSpoilACard()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const Kind, kind);
        const auto result = CardFormReader::read(json);
        QVERIFY(std::holds_alternative<FormFlaw>(result));
        QCOMPARE(std::get<FormFlaw>(result).kind, kind);
    }
};

QTEST_GUILESS_MAIN(FormTest)
#include "FormTest.moc"
