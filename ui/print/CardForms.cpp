#include "ui/print/CardForms.h"

#include "models/postcard/CardFormReader.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

// The name comes from the database; it must not lead out of the folder.
QByteArray fileOf(const QString &name)
{
    static const QRegularExpression shape(u"^[a-z0-9-]{1,40}$"_s);
    QFile file(u":/madoguchi/forms/%1.json"_s.arg(name));
    return shape.match(name).hasMatch() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

std::variant<CardForm, PrintProblem> CardForms::find(const QString &name)
{
    const QByteArray json = fileOf(name);
    if (json.isEmpty())
        return PrintProblem{PrintProblem::Kind::FormUnknown, name, {}};
    const auto form = CardFormReader::read(json, fileOf);
    if (const auto *flaw = std::get_if<FormFlaw>(&form))
        return PrintProblem{PrintProblem::Kind::FormFlawed, flaw->field, {}};
    return std::get<CardForm>(form);
}

QStringList CardForms::names()
{
    QStringList names;
    for (const QString &file : QDir(u":/madoguchi/forms"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        names.append(file.chopped(5));
    return names;
}
