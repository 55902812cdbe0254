#pragma once

#include "models/postcard/CardForm.h"
#include "ui/print/PrintProblem.h"

#include <variant>

/// The forms that the program carries.
namespace CardForms {

/// `name` as the profile and the run say it, such as vfold-a5.
std::variant<CardForm, PrintProblem> find(const QString &name);

QStringList names();

}
