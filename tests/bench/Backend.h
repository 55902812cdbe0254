#pragma once

#include <memory>
#include <string>
#include <vector>

struct pg_conn;
struct pg_result;

/// A connection to a server on this machine that is asked and watched: what a call costs is the processor time of the
/// server's own process, which other work on the machine does not change.
class Backend
{
public:
    using Values = std::vector<std::string>;
    struct Cost
    {
        double micros = 0; ///< of the server's processor
        int rows = 0;
    };

    /// Through a socket whose folder is `host`. Throws std::runtime_error, as every call here does when it is refused.
    Backend(const std::string &host, const std::string &port, const std::string &database, const std::string &user);

    std::vector<Values> ask(const std::string &sql, const Values &values = {});
    void prepare(const std::string &name, const std::string &sql);
    /// Carries a prepared statement out.
    Cost run(const std::string &name, const Values &values);
    /// Pages of the server's memory that a statement touches, whether they were read from the disk or not.
    long pagesOf(const std::string &sql, const Values &values);

private:
    using Result = std::unique_ptr<pg_result, void (*)(pg_result *)>;
    Result checked(pg_result *result) const;
    double spent() const;

    std::unique_ptr<pg_conn, void (*)(pg_conn *)> m_connection;
    std::string m_process; // its folder below /proc
};
