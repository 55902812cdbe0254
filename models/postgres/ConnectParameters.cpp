#include "models/postgres/ConnectParameters.h"

#include "models/postgres/Abandonable.h"
#include "models/postgres/NarrowPath.h"

#include <QHostInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isThisComputer(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

// One name or address: no list (libpq tries its parts in turn), no socket folder, nothing that ends a quoted option.
bool isOneHost(const QString &host)
{
    return !host.isEmpty() && std::all_of(host.cbegin(), host.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' || c == u':';
    });
}

// QPSQL turns every semicolon of its options into a blank, whatever the quoting.
bool isOnePath(const QString &path)
{
    return std::none_of(path.cbegin(), path.cend(), [](QChar c) { return c == u';' || c < u' '; });
}

} // namespace

bool needsTls(const Server &server)
{
    return !server.demo || !server.rootCertificate.isEmpty() || !isThisComputer(server.host);
}

std::optional<ConnectParameters> connectParameters(const Server &server, const QHostAddress &address,
                                                   std::chrono::milliseconds statementLimit)
{
    if (!isOneHost(server.host) || !isOnePath(server.rootCertificate) || server.port < 1 || server.port > 65535)
        return {};
    if (needsTls(server) && server.rootCertificate.isEmpty())
        return {};

    const auto certificate = narrowPath(server.rootCertificate);
    if (!certificate)
        return {};

    const QByteArray settings = "-c timezone=UTC -c datestyle=ISO,YMD -c client_encoding=UTF8"
                                " -c default_transaction_isolation=read\\ committed -c statement_timeout="
        + QByteArray::number(qint64(statementLimit.count()));
    ConnectParameters parameters{
        {"hostaddr", address.toString().toLatin1()},
        {"application_name", "madoguchi"},
        {"connect_timeout", "3"},
        {"keepalives", "1"},
        {"keepalives_idle", "5"},
        {"keepalives_interval", "1"},
        {"keepalives_count", "3"},
        {"gssencmode", "disable"},
        {"options", settings},
    };
#ifdef Q_OS_LINUX
    parameters.emplaceBack("tcp_user_timeout", "4000");
#endif
    if (needsTls(server)) {
        parameters.emplaceBack("sslmode", "verify-full");
        parameters.emplaceBack("sslrootcert", *certificate);
        parameters.emplaceBack("channel_binding", "require");
        parameters.emplaceBack("ssl_min_protocol_version", "TLSv1.2");
    } else {
        parameters.emplaceBack("sslmode", "disable");
    }
    return parameters;
}

QString connectOptions(const ConnectParameters &parameters)
{
    QByteArrayList options;
    for (const auto &[name, value] : parameters) {
        QByteArray quoted = value;
        quoted.replace('\\', "\\\\").replace('\'', "\\'");
        options.append(name + "='" + quoted + '\'');
    }
    return QString::fromLocal8Bit(options.join(' '));
}

QList<QHostAddress> addressesOf(const Server &server, std::chrono::milliseconds limit)
{
    const QHostAddress literal(server.host);
    QList<QHostAddress> found;
    if (!literal.isNull()) {
        found = {literal};
    } else if (isOneHost(server.host)) {
        const auto answer
            = answeredWithin(limit, [host = server.host] { return QHostInfo::fromName(host).addresses(); });
        found = answer.value_or(QList<QHostAddress>());
    }
    if (!needsTls(server))
        found.removeIf([](const QHostAddress &address) { return !address.isLoopback(); });
    return found;
}
