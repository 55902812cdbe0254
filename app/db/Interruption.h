#pragma once

struct pg_cancel;

/// Ctrl+C, where it must leave nothing half done: the statement under way is cancelled, and who works in steps looks
/// at asked() between them.
namespace Interruption {

/// From now on Ctrl+C does not end the program. `cancel` lives as long as the program does.
void watch(pg_cancel *cancel);
bool asked();

/// What the system's handler calls.
void ask();
/// Hands ask() to the system.
void install();

} // namespace Interruption
