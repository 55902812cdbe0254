#include "app/ServerFile.h"
#include "tests/fuzz/targets/Fuzz.h"

using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const uchar *data, size_t size)
{
    const ServerFile::Content content = ServerFile::parse(Fuzz::bytes(data, size), u"servers.json"_s);
    Fuzz::require(!content.problem || content.servers.isEmpty());
    for (const Server &server : content.servers)
        Fuzz::require(!server.host.isEmpty() && server.port > 0 && server.port < 65536);
    return 0;
}
