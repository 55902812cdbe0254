#pragma once

#include "models/base/Server.h"

#include <QByteArray>
#include <QHostAddress>
#include <QList>

#include <chrono>
#include <optional>
#include <utility>

/// Options of a libpq connection by name. User and password are not among them.
using ConnectParameters = QList<std::pair<QByteArray, QByteArray>>;

/// True unless the server is a demo on this computer that has no certificate: everywhere else the connection is
/// encrypted and the server has to prove by certificate and by its knowledge of the password that it is the right one.
bool needsTls(const Server &server);

/// All that is fixed for a connection to `address` of the server; `statementLimit` is when the server itself gives up a
/// call that nobody waits for any more. Nothing when the entry cannot be used safely: no certificate to check against,
/// a host that is more than one name, characters that would end an option.
std::optional<ConnectParameters> connectParameters(const Server &server, const QHostAddress &address,
                                                   std::chrono::milliseconds statementLimit);

/// The same for QSqlDatabase::setConnectOptions, quoted for libpq.
QString connectOptions(const ConnectParameters &parameters);

/// The addresses of the server's host in the order to try them; empty when there are none, or not within `limit`. For a
/// server that is spoken to without TLS only addresses of this computer.
QList<QHostAddress> addressesOf(const Server &server, std::chrono::milliseconds limit);
