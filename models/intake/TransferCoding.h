#pragma once

#include <QByteArray>

#include <optional>

/// How bytes were packed for their way. What is no byte of the coding is left out, as mail programs do; the result is
/// never longer than what came in.
namespace TransferCoding {

QByteArray fromBase64(QByteArrayView packed);
/// Quoted-printable, of a body.
QByteArray fromQuoted(QByteArrayView packed);
/// The Q coding of a header, where an underscore is a blank.
QByteArray fromHeaderQuoted(QByteArrayView packed);
/// By the name in Content-Transfer-Encoding; an empty one means as it is. Nothing for a coding that is not known.
std::optional<QByteArray> unpacked(QByteArrayView packed, QByteArrayView coding);

}
