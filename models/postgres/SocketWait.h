#pragma once

#include <chrono>

enum class SocketEvent { Readable, Writable };

/// Waits until the socket is ready or the time is over; true when it is ready (or broken, which reading then shows).
bool waitForSocket(int socket, SocketEvent event, std::chrono::milliseconds limit);
