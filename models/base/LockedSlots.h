#pragma once

#include <QtGlobal>

/// Memory for secrets in small pieces. Pages that are locked against swapping, left out of core dumps and fenced by
/// pages that nobody may touch are asked for once and shared out, since the system takes a dozen calls to give a page
/// of that kind and as many to take it back. Any thread.
namespace LockedSlots {

inline constexpr qsizetype largest = 48; ///< bytes that one piece has room for

/// A piece, all zero. Throws std::bad_alloc when the system gives no locked memory.
char *take();
/// Wipes it. Ends the program when somebody wrote beyond its end. The pages go back to the system with their last
/// piece.
void giveBack(char *slot) noexcept;

} // namespace LockedSlots
