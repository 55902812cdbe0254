#pragma once

#include "models/base/DbError.h"
#include "models/postgres/ConnectParameters.h"

#include <QDeadlineTimer>

#include <atomic>
#include <optional>

/// Goes the way of a sign-in up to the point where the server asks for the password, and never sends one. QPSQL tells
/// only in words, in the server's or the computer's language, why a connection failed; this tells it in codes: Offline,
/// Untrusted, or what the server answered. Nothing when the server is there, trusted, and asks.
/// Comes back when `deadline` is over or `stop` becomes true (Offline).
std::optional<DbError> probeConnection(const Server &server, const QString &user, const ConnectParameters &parameters,
                                       QDeadlineTimer deadline, const std::atomic<bool> &stop);
