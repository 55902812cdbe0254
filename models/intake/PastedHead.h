#pragma once

#include "models/intake/Mail.h"

/// The lines that a mail program puts above a text that is copied out of it: 差出人, 宛先, 件名, 送信日時.
namespace PastedHead {

/// Takes them off the top of `text` and into the mail; a text without them stays as it is.
void take(QString &text, Mail &mail);

}
