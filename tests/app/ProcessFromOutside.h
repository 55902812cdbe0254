#pragma once

#include <QStringList>

/// Looks at this process as another program of the same person would.
namespace ProcessFromOutside {

/// What is open to others: a word for each.
QStringList dangers();
/// All the words that dangers() can give.
QStringList all();

} // namespace ProcessFromOutside
