#pragma once

#include <QByteArray>

#include <functional>

/// Where the program with its windows stands still, so that somebody can do harm at just that moment. The library that
/// this is part of is loaded before the others and takes the place of three of their functions: those that send a
/// statement and read its answer, and the one that says how the printer is after a sheet.
namespace StandStill {

/// "office.open_run before", "… sent" or "… answered", or "sheet 2"; once. There it says "at" and waits for a line.
/// After "twice" it calls `again` and sends the statement a second time.
void arm(const QByteArray &where, std::function<void()> again);

void say(const QByteArray &line);
QByteArray readLine(); ///< of standard input, without its end

bool isUnderWay(); ///< a statement has been sent, and the server has not said its last word
/// How often the server has answered this function.
int answersOf(const QByteArray &function);

} // namespace StandStill
