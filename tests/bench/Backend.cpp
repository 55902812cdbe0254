#include "tests/bench/Backend.h"

#include <libpq-fe.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>

namespace {

std::vector<const char *> pointersTo(const Backend::Values &values)
{
    std::vector<const char *> pointers;
    for (const std::string &value : values)
        pointers.push_back(value.c_str());
    return pointers;
}

long numberBehind(const std::string &text, const std::string &key)
{
    const auto at = text.find(key);
    return at == std::string::npos ? 0 : std::stol(text.substr(at + key.size()));
}

} // namespace

Backend::Backend(const std::string &host, const std::string &port, const std::string &database, const std::string &user)
    : m_connection(nullptr, &PQfinish)
{
    const char *const names[] = {"host", "port", "dbname", "user", "application_name", nullptr};
    const char *const values[] = {host.c_str(), port.c_str(), database.c_str(), user.c_str(), "bench", nullptr};
    m_connection.reset(PQconnectdbParams(names, values, 0));
    if (PQstatus(m_connection.get()) != CONNECTION_OK)
        throw std::runtime_error(PQerrorMessage(m_connection.get()));
    m_process = "/proc/" + std::to_string(PQbackendPID(m_connection.get()));
}

Backend::Result Backend::checked(pg_result *result) const
{
    Result owned(result, &PQclear);
    const ExecStatusType status = PQresultStatus(result);
    if (status != PGRES_TUPLES_OK && status != PGRES_COMMAND_OK)
        throw std::runtime_error(PQerrorMessage(m_connection.get()));
    return owned;
}

std::vector<Backend::Values> Backend::ask(const std::string &sql, const Values &values)
{
    const auto pointers = pointersTo(values);
    const Result result = checked(PQexecParams(m_connection.get(), sql.c_str(), int(values.size()), nullptr,
                                               pointers.data(), nullptr, nullptr, 0));
    std::vector<Values> rows;
    for (int row = 0; row < PQntuples(result.get()); ++row) {
        Values cells;
        for (int column = 0; column < PQnfields(result.get()); ++column)
            cells.emplace_back(PQgetvalue(result.get(), row, column));
        rows.push_back(cells);
    }
    return rows;
}

void Backend::prepare(const std::string &name, const std::string &sql)
{
    checked(PQprepare(m_connection.get(), name.c_str(), sql.c_str(), 0, nullptr));
}

Backend::Cost Backend::run(const std::string &name, const Values &values)
{
    const auto pointers = pointersTo(values);
    const double before = spent();
    const Result result = checked(
        PQexecPrepared(m_connection.get(), name.c_str(), int(values.size()), pointers.data(), nullptr, nullptr, 0));
    return {.micros = spent() - before, .rows = PQntuples(result.get())};
}

long Backend::pagesOf(const std::string &sql, const Values &values)
{
    std::string plan;
    for (const Values &line : ask("explain (analyze, buffers, timing off, format json) " + sql, values))
        plan += line.front();
    // The first figures are those of the whole statement, functions and their planning included.
    return numberBehind(plan, "\"Shared Hit Blocks\": ") + numberBehind(plan, "\"Shared Read Blocks\": ");
}

// The kernel settles the account when the process goes to sleep, which is just after its last word.
double Backend::spent() const
{
    for (int tries = 0; tries < 2000; ++tries) {
        std::string line;
        std::getline(std::ifstream(m_process + "/stat"), line);
        const auto behindName = line.rfind(')');
        if (behindName != std::string::npos && line.compare(behindName, 3, ") S") == 0)
            break;
        std::this_thread::sleep_for(std::chrono::microseconds(50));
    }
    double nanoseconds = 0;
    if (!(std::ifstream(m_process + "/schedstat") >> nanoseconds))
        throw std::runtime_error("the kernel does not tell what a process spends (schedstat)");
    return nanoseconds / 1000;
}
