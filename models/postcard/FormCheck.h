#pragma once

#include "models/postcard/CardForm.h"
#include "models/postcard/FormFlaw.h"

#include <optional>

/// The rules that bind every form, whoever wrote it.
namespace FormCheck {

std::optional<FormFlaw> flawIn(const CardForm &form);

}
