#pragma once

#include <QtConcurrentRun>

#include <utility>

/// The program gives back its fonts and printers only once what runs by inBackground() is done.
void waitForBackgroundAtTheEnd();

/// Runs a function that asks for the program's fonts or printers on another thread. It takes copies and touches nothing
/// of a window.
template <typename... FunctionAndCopies>
auto inBackground(FunctionAndCopies &&...functionAndCopies)
{
    waitForBackgroundAtTheEnd();
    return QtConcurrent::run(std::forward<FunctionAndCopies>(functionAndCopies)...);
}
