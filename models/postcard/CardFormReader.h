#pragma once

#include "models/postcard/CardForm.h"
#include "models/postcard/FormFlaw.h"

#include <QByteArray>

#include <variant>

/// Reads a form file and checks it as a whole. Nothing that this accepts can print a secret on the outside, a mark on
/// the glue or a barcode where the post does not look for it.
namespace CardFormReader {

std::variant<CardForm, FormFlaw> read(const QByteArray &json);

}
