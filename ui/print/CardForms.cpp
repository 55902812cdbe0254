#include "ui/print/CardForms.h"

#include "models/postcard/CardFormReader.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

std::variant<CardForm, PrintProblem> CardForms::find(const QString &name)
{
    // The name comes from the database; it must not lead out of the folder.
    static const QRegularExpression shape(u"^[a-z0-9-]{1,40}$"_s);
    QFile file(u":/madoguchi/forms/%1.json"_s.arg(name));
    if (!shape.match(name).hasMatch() || !file.open(QIODevice::ReadOnly))
        return PrintProblem{PrintProblem::Kind::FormUnknown, name, {}};
    const auto form = CardFormReader::read(file.readAll());
    if (const auto *flaw = std::get_if<FormFlaw>(&form))
        return PrintProblem{PrintProblem::Kind::FormFlawed, flaw->field, {}};
    return std::get<CardForm>(form);
}
