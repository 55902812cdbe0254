#include "models/base/DbError.h"

#include <QByteArrayView>

using namespace Qt::StringLiterals;

DbError DbError::fromSqlState(const char *sqlState)
{
    const QByteArrayView code(sqlState ? sqlState : "");
    if (code.isEmpty() || code.startsWith("08") || code.startsWith("57P"))
        return {Kind::Offline, QString::fromLatin1(code), {}};

    const QString state = QString::fromLatin1(code);
    if (code.startsWith("MD"))
        return {Kind::Refused, state, state};
    if (code.startsWith("28"))
        return {Kind::SignInFailed, state, {}};
    if (code == "42501")
        return {Kind::Denied, state, {}};
    if (code == "55P03" || code == "57014" || code == "40P01" || code == "40001")
        return {Kind::TimedOut, state, {}};
    if (code == "42883" || code == "3F000" || code == "42P01")
        return {Kind::SchemaTooOld, state, {}};
    return {Kind::Fault, state, {}};
}
