#pragma once

#include <chrono>
#include <future>
#include <optional>
#include <thread>
#include <type_traits>

/// Does `work` on a thread of its own and gives back what it answered, or nothing when it has not come back in time.
/// Then it is left to itself, so it must own all that it touches. Meant for system calls that know no time limit.
template <typename Work>
std::optional<std::invoke_result_t<Work>> answeredWithin(std::chrono::milliseconds limit, Work work)
{
    std::packaged_task<std::invoke_result_t<Work>()> task(std::move(work));
    auto answer = task.get_future();
    std::thread(std::move(task)).detach();
    if (answer.wait_for(limit) != std::future_status::ready)
        return {};
    return answer.get();
}
