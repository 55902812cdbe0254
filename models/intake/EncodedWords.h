#pragma once

#include <QByteArray>
#include <QString>

/// Reads the text of a mail's header: encoded words (RFC 2047), a character that one of them leaves to the next, and
/// the bare bytes that some programs write.
namespace EncodedWords {

/// `unfolded` is a field's value without its line ends. What cannot be read is U+FFFD.
QString decoded(QByteArrayView unfolded);

/// Bytes in a labelled charset, or without a label in the one that they look like. Nothing for a label that is not
/// read.
QString text(QByteArrayView bytes, QByteArrayView label);

}
