#pragma once

#include "models/postcard/CardForm.h"
#include "models/postcard/FormFlaw.h"

#include <QByteArray>

#include <functional>
#include <variant>

/// Reads a form file and checks it as a whole. Nothing that this accepts can print a secret on the outside, a mark on
/// the glue or a barcode where the post does not look for it.
namespace CardFormReader {

/// The file of the form of that name; empty when there is none.
using Others = std::function<QByteArray(const QString &name)>;

/// `others` is asked for the form that this one is "like"; without it no form may be like another.
std::variant<CardForm, FormFlaw> read(const QByteArray &json, const Others &others = {});

}
