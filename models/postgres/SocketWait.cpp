#include "models/postgres/SocketWait.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <poll.h>
#endif

bool waitForSocket(int socket, SocketEvent event, std::chrono::milliseconds limit)
{
#ifdef Q_OS_WIN
    WSAPOLLFD waited{};
    waited.fd = SOCKET(socket);
    waited.events = event == SocketEvent::Readable ? POLLRDNORM : POLLWRNORM;
    return WSAPoll(&waited, 1, int(limit.count())) > 0;
#else
    pollfd waited{};
    waited.fd = socket;
    waited.events = event == SocketEvent::Readable ? POLLIN : POLLOUT;
    return poll(&waited, 1, int(limit.count())) > 0;
#endif
}
