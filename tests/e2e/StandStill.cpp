#include "tests/e2e/StandStill.h"

#include <QHash>
#include <QString>

#include <libpq-fe.h>

#include <atomic>
#include <dlfcn.h>
#include <mutex>
#include <optional>
#include <unistd.h>
#include <vector>

namespace {

struct Statement
{
    QByteArray command;
    std::vector<std::optional<QByteArray>> values;
    int resultFormat = 0;
};

std::mutex guard; // of the next three, which several threads ask for
QByteArray wanted;
std::function<void()> doAgain;
QHash<QByteArray, int> answers;
std::atomic<bool> isSent = false;

// Of the database's thread alone.
PGconn *connectionUnderWay = nullptr;
Statement underWay;

// Of the printer's thread alone.
QByteArray document; ///< the serial of its first card
int sheet = 0;
bool sheetIsOut = false;

template <typename Function>
Function *behind(const char *name)
{
    void *found = dlsym(RTLD_NEXT, name);
    if (!found)
        abort();
    return reinterpret_cast<Function *>(found);
}

bool isAt(const QByteArray &here)
{
    const std::scoped_lock lock(guard);
    return here == wanted;
}

/// True when what is under way is to be done twice.
bool stand()
{
    std::function<void()> again;
    {
        const std::scoped_lock lock(guard);
        wanted.clear();
        again = doAgain;
    }
    StandStill::say("at");
    const bool twice = StandStill::readLine() == "twice";
    if (twice && again)
        again();
    return twice;
}

QByteArray functionIn(const char *command)
{
    const QByteArray text(command);
    const qsizetype from = text.startsWith("select * from ") ? 14 : 0;
    return text.mid(from, text.indexOf('(') - from);
}

int sendStatement(PGconn *connection, const Statement &statement)
{
    static auto *const send = behind<decltype(PQsendQueryParams)>("PQsendQueryParams");
    std::vector<const char *> bytes;
    for (const auto &value : statement.values)
        bytes.push_back(value ? value->constData() : nullptr);
    return send(connection, statement.command.constData(), int(bytes.size()), nullptr, bytes.data(), nullptr, nullptr,
                statement.resultFormat);
}

PGresult *nextResult(PGconn *connection)
{
    static auto *const get = behind<decltype(PQgetResult)>("PQgetResult");
    return get(connection);
}

void noteAnswer(const QByteArray &function)
{
    const std::scoped_lock lock(guard);
    ++answers[function];
    isSent = false;
}

// The answer is lost on its way.
void throwAnswerAway(PGconn *connection)
{
    while (PGresult *lost = nextResult(connection))
        PQclear(lost);
}

void pushOut(PGconn *connection)
{
    while (PQflush(connection) > 0)
        usleep(1000);
}

} // namespace

void StandStill::arm(const QByteArray &where, std::function<void()> again)
{
    const std::scoped_lock lock(guard);
    wanted = where;
    doAgain = std::move(again);
}

void StandStill::say(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    static_cast<void>(!write(STDOUT_FILENO, whole.constData(), size_t(whole.size())));
}

QByteArray StandStill::readLine()
{
    QByteArray line;
    for (char c = 0; read(STDIN_FILENO, &c, 1) == 1 && c != '\n';)
        line += c;
    return line;
}

bool StandStill::isUnderWay() { return isSent; }

int StandStill::answersOf(const QByteArray &function)
{
    const std::scoped_lock lock(guard);
    return answers.value(function);
}

extern "C" {

[[gnu::visibility("default")]] int PQsendQueryParams(PGconn *connection, const char *command, int count, const Oid *,
                                                     const char *const *values, const int *, const int *,
                                                     int resultFormat)
{
    underWay = {command, {}, resultFormat};
    connectionUnderWay = connection;
    isSent = true;
    for (int i = 0; i < count; ++i)
        underWay.values.push_back(values[i] ? std::optional<QByteArray>(values[i]) : std::nullopt);
    const QByteArray function = functionIn(command);
    if (isAt(function + " before") && stand()) {
        sendStatement(connection, underWay);
        throwAnswerAway(connection);
    }
    int sent = sendStatement(connection, underWay);
    if (!isAt(function + " sent"))
        return sent;
    pushOut(connection);
    if (stand()) {
        throwAnswerAway(connection);
        sent = sendStatement(connection, underWay);
    }
    return sent;
}

[[gnu::visibility("default")]] PGresult *PQgetResult(PGconn *connection)
{
    PGresult *result = nextResult(connection);
    if (result || connection != connectionUnderWay)
        return result;
    connectionUnderWay = nullptr; // the server has said the last word: what it did is kept
    const QByteArray function = functionIn(underWay.command.constData());
    if (isAt(function + " answered") && stand()) {
        sendStatement(connection, underWay);
        throwAnswerAway(connection);
    }
    noteAnswer(function);
    return nullptr;
}

// QPrinter::setDocName(const QString &): the press names each document after its first card.
[[gnu::visibility("default")]] void standStillDocument(void *printer,
                                                       const QString &name) asm("_ZN8QPrinter10setDocNameERK7QString");
void standStillDocument(void *printer, const QString &name)
{
    static auto *const real = behind<decltype(standStillDocument)>("_ZN8QPrinter10setDocNameERK7QString");
    document = name.toUtf8();
    sheet = 0;
    sheetIsOut = false;
    real(printer, name);
}

// QPrinter::printerState() const: the press asks twice after each sheet, for an error and for an abort; its secrets are
// not wiped yet.
[[gnu::visibility("default")]] int standStillState(const void *printer) asm("_ZNK8QPrinter12printerStateEv");
int standStillState(const void *printer)
{
    static auto *const real = behind<decltype(standStillState)>("_ZNK8QPrinter12printerStateEv");
    sheetIsOut = !sheetIsOut;
    if (sheetIsOut) {
        ++sheet;
        StandStill::say("sheet " + document + ' ' + QByteArray::number(sheet));
        if (isAt("sheet " + QByteArray::number(sheet)))
            stand();
    }
    return real(printer);
}

} // extern "C"
