#include "models/postcard/CardFormReader.h"

#include "models/postcard/FormCheck.h"
#include "models/postcard/FormObject.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

// Bounds that catch a slip of the pen; no sheet for an office printer is larger.
constexpr double longestMm = 450;
constexpr double largestText = 40;

using Flaw = std::optional<FormFlaw>;

QString indexed(const QString &path, qsizetype index) { return u"%1[%2]"_s.arg(path).arg(index); }

QRectF readBox(FormObject &object)
{
    return {object.number(u"x"_s, 0, longestMm), object.number(u"y"_s, 0, longestMm),
            object.number(u"width"_s, 0, longestMm), object.number(u"height"_s, 0, longestMm)};
}

QMap<QString, QString> readTexts(const QJsonObject &object, const QString &path, Flaw &flaw)
{
    QMap<QString, QString> texts;
    FormObject reader(object, path, flaw);
    for (const QString &key : object.keys())
        texts.insert(key, reader.text(key));
    return texts;
}

QMap<QString, FormFont> readFonts(const QJsonObject &object, const QString &path, Flaw &flaw)
{
    QMap<QString, FormFont> fonts;
    FormObject roles(object, path, flaw);
    for (const QString &role : object.keys()) {
        FormObject font(roles.object(role), roles.path(role), flaw);
        fonts.insert(role, {font.text(u"family"_s), font.flagOr(u"bold"_s, false), font.number(u"ascent"_s, 0.5, 1.5)});
        font.refuseOthers();
    }
    return fonts;
}

QMap<QChar, QString> readReadings(const QJsonObject &object, const QString &path, Flaw &flaw)
{
    static const QString all = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"_s;
    QMap<QChar, QString> readings;
    FormObject reader(object, path, flaw);
    for (const QChar character : all)
        readings.insert(character, reader.text(character));
    reader.refuseOthers();
    return readings;
}

SecretStyle readSecretStyle(FormObject &object)
{
    SecretStyle style;
    style.cell = object.number(u"cell"_s, 3, largestText);
    style.minCell = object.number(u"min_cell"_s, 3, style.cell);
    style.gap = object.number(u"gap"_s, 1, largestText);
    style.row = object.number(u"row"_s, 3, longestMm);
    style.glyphAt = object.number(u"glyph_at"_s, 0, style.row);
    style.aidFont = object.text(u"aid_font"_s);
    style.aidWidth = object.numberOr(u"aid_width"_s, 1, 0.5, 1);
    style.readingSize = object.number(u"reading_size"_s, 1, largestText);
    style.readingAt = object.number(u"reading_at"_s, 0, style.row);
    style.classSize = object.number(u"class_size"_s, 1, largestText);
    style.classAt = object.number(u"class_at"_s, 0, style.row);
    return style;
}

void readText(FormObject &object, FormElement &element)
{
    element.text = object.text(u"text"_s);
    element.font = object.text(u"font"_s);
    element.size = object.number(u"size"_s, 1, largestText);
    element.minSize = object.numberOr(u"min_size"_s, element.size, 1, element.size);
    element.lines = int(object.numberOr(u"lines"_s, 1, 1, 40));
    element.lineHeight = object.numberOr(u"line_height"_s, 1.2, 1, 4);
    element.align = FormElement::Align(object.wordOr(u"align"_s, {u"left"_s, u"centre"_s, u"right"_s}));
    element.atBlanks = object.flagOr(u"break_at_blanks"_s, false);
    element.stand = FormElement::Stand(object.wordOr(u"stand"_s, {u"top"_s, u"middle"_s, u"bottom"_s}));
}

FormElement readElement(const QJsonObject &json, const QString &path, Flaw &flaw)
{
    using Kind = FormElement::Kind;
    static const QStringList kinds{u"text"_s,  u"secret"_s, u"qr"_s,  u"customer_barcode"_s,
                                   u"frame"_s, u"line"_s,   u"tint"_s};
    FormObject object(json, path, flaw);
    FormElement element;
    element.kind = Kind(object.wordOr(u"type"_s, kinds));
    element.name = object.text(u"name"_s);
    element.box = readBox(object);
    element.when = object.textOr(u"when"_s, {});
    element.ink = object.numberOr(u"ink"_s, 1, 0, 1);
    switch (element.kind) {
    case Kind::Text: readText(object, element); break;
    case Kind::Secret:
        element.font = object.text(u"font"_s);
        element.size = object.number(u"size"_s, 1, largestText);
        element.secret = readSecretStyle(object);
        break;
    case Kind::Qr:
        element.text = object.text(u"text"_s);
        element.module = object.number(u"module"_s, 0.3, 2);
        break;
    case Kind::CustomerBarcode: element.points = object.number(u"points"_s, 8, 11.5); break;
    case Kind::Frame: element.radius = object.numberOr(u"radius"_s, 0, 0, longestMm); [[fallthrough]];
    case Kind::Line: element.pen = object.number(u"pen"_s, 0.05, 5); break;
    case Kind::Tint:
        element.pen = object.number(u"pen"_s, 0.05, 5);
        element.pitch = object.number(u"pitch"_s, 0.3, 10);
        break;
    }
    object.refuseOthers();
    return element;
}

FormPanel readPanel(const QJsonObject &json, const QString &path, bool sealed, Flaw &flaw)
{
    FormObject object(json, path, flaw);
    FormPanel panel;
    panel.name = object.text(u"name"_s);
    panel.sealed = object.flagOr(u"sealed"_s, sealed);
    panel.box = readBox(object);
    panel.turned = object.flagOr(u"turned"_s, false);
    panel.margin = object.numberOr(u"margin"_s, 0, 0, longestMm);
    const QJsonArray adhesive = object.arrayOr(u"adhesive"_s);
    for (qsizetype i = 0; i < adhesive.size(); ++i) {
        FormObject zone(adhesive.at(i).toObject(), indexed(object.path(u"adhesive"_s), i), flaw);
        panel.adhesive.append(readBox(zone));
        zone.refuseOthers();
    }
    if (object.has(u"window"_s)) {
        FormObject window(object.object(u"window"_s), object.path(u"window"_s), flaw);
        panel.window = FormWindow{readBox(window), window.number(u"shift"_s, 0, longestMm)};
        window.refuseOthers();
    }
    const QJsonArray elements = object.array(u"elements"_s);
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const QString place = indexed(object.path(u"elements"_s), i);
        panel.elements.append(readElement(elements.at(i).toObject(), place, flaw));
    }
    object.refuseOthers();
    return panel;
}

FormFace readFace(const QJsonObject &json, const QString &path, Flaw &flaw)
{
    FormObject object(json, path, flaw);
    FormFace face;
    face.name = object.text(u"name"_s);
    const bool sealed = object.flagOr(u"sealed"_s, false);
    for (const QJsonValue fold : object.arrayOr(u"folds"_s))
        face.folds.append(fold.toDouble());
    for (const QJsonValue fold : object.arrayOr(u"upright_folds"_s))
        face.uprightFolds.append(fold.toDouble());
    const QJsonArray panels = object.array(u"panels"_s);
    for (qsizetype i = 0; i < panels.size(); ++i)
        face.panels.append(readPanel(panels.at(i).toObject(), indexed(object.path(u"panels"_s), i), sealed, flaw));
    object.refuseOthers();
    return face;
}

QSizeF readSize(const QJsonObject &json, const QString &path, Flaw &flaw)
{
    FormObject size(json, path, flaw);
    const QSizeF read(size.number(u"width"_s, 50, longestMm), size.number(u"height"_s, 50, longestMm));
    size.refuseOthers();
    return read;
}

void readPlaces(FormObject &object, CardForm &form, Flaw &flaw)
{
    form.sheet = readSize(object.object(u"sheet"_s), u"sheet"_s, flaw);
    form.card = object.has(u"card"_s) ? readSize(object.object(u"card"_s), u"card"_s, flaw) : form.sheet;
    const QJsonArray places = object.arrayOr(u"places"_s);
    for (qsizetype i = 0; i < places.size(); ++i) {
        FormObject place(places.at(i).toObject(), indexed(u"places"_s, i), flaw);
        form.places.append({place.number(u"x"_s, 0, longestMm), place.number(u"y"_s, 0, longestMm)});
        place.refuseOthers();
    }
    if (form.places.isEmpty())
        form.places.append(QPointF(0, 0));
}

CardForm readForm(FormObject &object, Flaw &flaw)
{
    CardForm form;
    form.name = object.text(u"form"_s);
    form.title = object.text(u"title"_s);
    readPlaces(object, form, flaw);
    form.dateFormat = object.text(u"date"_s);
    form.fonts = readFonts(object.object(u"fonts"_s), u"fonts"_s, flaw);
    for (const QJsonValue family : object.array(u"rare_fonts"_s))
        form.rareFonts.append(family.toString());
    form.texts = readTexts(object.object(u"texts"_s), u"texts"_s, flaw);
    form.secretLabels = readTexts(object.object(u"secret_labels"_s), u"secret_labels"_s, flaw);
    form.readings = readReadings(object.object(u"readings"_s), u"readings"_s, flaw);
    FormObject classes(object.object(u"classes"_s), u"classes"_s, flaw);
    form.lowerCase = classes.text(u"lower"_s);
    form.upperCase = classes.text(u"upper"_s);
    form.digit = classes.text(u"digit"_s);
    classes.refuseOthers();
    form.sample = object.text(u"sample"_s);
    const QJsonArray faces = object.array(u"faces"_s);
    for (qsizetype i = 0; i < faces.size(); ++i)
        form.faces.append(readFace(faces.at(i).toObject(), indexed(u"faces"_s, i), flaw));
    object.refuseOthers();
    return form;
}

const QString like = u"like"_s;

// Whole parts alone are taken over, and from one form alone, so that a file can be read without following a chain.
QJsonObject onTopOfAnother(QJsonObject own, const CardFormReader::Others &others)
{
    const QString name = own.take(like).toString();
    QJsonObject whole = others ? QJsonDocument::fromJson(others(name)).object() : QJsonObject();
    if (whole.isEmpty() || whole.contains(like))
        return {};
    for (auto part = own.constBegin(); part != own.constEnd(); ++part)
        whole.insert(part.key(), part.value());
    return whole;
}

} // namespace

std::variant<CardForm, FormFlaw> CardFormReader::read(const QByteArray &json, const Others &others)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return FormFlaw{FormFlaw::Kind::NotJson, {}};
    const QJsonObject own = document.object();
    const QJsonObject whole = own.contains(like) ? onTopOfAnother(own, others) : own;
    if (whole.isEmpty())
        return FormFlaw{FormFlaw::Kind::Unknown, like};
    Flaw flaw;
    FormObject object(whole, {}, flaw);
    const CardForm form = readForm(object, flaw);
    if (!flaw)
        flaw = FormCheck::flawIn(form);
    if (flaw)
        return *flaw;
    return form;
}
