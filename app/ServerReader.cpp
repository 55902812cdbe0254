#include "app/ServerReader.h"

#include <QDir>
#include <QHostAddress>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 1024;
constexpr int highestPort = 65535;

bool isLoopback(const QString &host) { return host == "localhost"_L1 || QHostAddress(host).isLoopback(); }

} // namespace

QList<Server> ServerReader::servers()
{
    requireKeys(m_root, {u"servers"_s, u"card_printers"_s, u"screen_capture"_s}, {});
    const QJsonArray entries = m_root.value(u"servers"_s).toArray();
    if (entries.isEmpty())
        fail(tr("No server is named."), u"servers"_s);
    QList<Server> servers;
    for (qsizetype index = 0; index < entries.size(); ++index) {
        const QString place = u"servers[%1]"_s.arg(index);
        if (!entries.at(index).isObject())
            fail(tr("An entry that is not an object stands here."), place);
        servers += server(entries.at(index).toObject(), place);
    }
    return m_problem.isEmpty() ? servers : QList<Server>();
}

Workstation ServerReader::workstation()
{
    Workstation workstation;
    const QJsonValue printers = m_root.value(u"card_printers"_s);
    if (!printers.isUndefined() && !printers.isArray())
        fail(tr("A list has to stand here."), u"card_printers"_s);
    for (qsizetype index = 0; index < printers.toArray().size(); ++index) {
        const QString place = u"card_printers[%1]"_s.arg(index);
        const QJsonValue entry = printers.toArray().at(index);
        if (!entry.isObject())
            fail(tr("An entry that is not an object stands here."), place);
        workstation.cardPrinters += cardPrinter(entry.toObject(), place);
    }
    const QJsonValue capture = m_root.value(u"screen_capture"_s);
    if (!capture.isUndefined() && !capture.isBool())
        fail(tr("Only true or false can stand here."), u"screen_capture"_s);
    workstation.screenCaptureAllowed = capture.toBool();
    return workstation;
}

CardPrinter ServerReader::cardPrinter(const QJsonObject &entry, const QString &place)
{
    requireKeys(entry, {u"queue"_s, u"driver"_s, u"port"_s}, place);
    return {text(entry, u"queue"_s, place), text(entry, u"driver"_s, place, false),
            text(entry, u"port"_s, place, false)};
}

Server ServerReader::server(const QJsonObject &entry, const QString &place)
{
    requireKeys(entry,
                {u"name"_s, u"host"_s, u"port"_s, u"database"_s, u"root_certificate"_s, u"demo"_s, u"demo_staff"_s},
                place);
    Server server;
    server.name = text(entry, u"name"_s, place);
    server.host = text(entry, u"host"_s, place);
    server.database = text(entry, u"database"_s, place);
    server.rootCertificate = text(entry, u"root_certificate"_s, place, false);
    if (entry.contains(u"port"_s)) {
        server.port = entry.value(u"port"_s).toInt(0);
        if (server.port < 1 || server.port > highestPort)
            fail(tr("The port has to be a number from 1 to %1.").arg(highestPort), place + u".port"_s);
    }
    if (entry.contains(u"demo"_s) && !entry.value(u"demo"_s).isBool())
        fail(tr("Only true or false can stand here."), place + u".demo"_s);
    server.demo = entry.value(u"demo"_s).toBool();
    if (entry.contains(u"demo_staff"_s) && !entry.value(u"demo_staff"_s).isArray())
        fail(tr("A list has to stand here."), place + u".demo_staff"_s);
    server.demoStaff = demoStaff(entry.value(u"demo_staff"_s).toArray(), place + u".demo_staff"_s);
    checkAddress(server, place);
    return server;
}

void ServerReader::checkAddress(const Server &server, const QString &place)
{
    if (!server.demo && !server.demoStaff.isEmpty())
        fail(tr("Passwords may stand in this file for a demo only."), place + u".demo_staff"_s);
    if (!server.demo && server.rootCertificate.isEmpty())
        fail(tr("A certificate is missing that the server can be checked against."), place + u".root_certificate"_s);
    if (!server.rootCertificate.isEmpty() && !QDir::isAbsolutePath(server.rootCertificate))
        fail(tr("The path has to begin at the root of the disk."), place + u".root_certificate"_s);
    if (server.demo && server.rootCertificate.isEmpty() && !isLoopback(server.host))
        fail(tr("A demo without a certificate can only run on this computer itself."), place + u".host"_s);
}

QList<DemoStaff> ServerReader::demoStaff(const QJsonArray &entries, const QString &place)
{
    QList<DemoStaff> staff;
    for (qsizetype index = 0; index < entries.size(); ++index) {
        const QString here = u"%1[%2]"_s.arg(place).arg(index);
        const QJsonObject entry = entries.at(index).toObject();
        requireKeys(entry, {u"login"_s, u"password"_s, u"name"_s, u"duties"_s}, here);
        DemoStaff person;
        person.login = text(entry, u"login"_s, here);
        person.password = text(entry, u"password"_s, here);
        person.name = text(entry, u"name"_s, here);
        for (const auto &duty : entry.value(u"duties"_s).toArray())
            person.duties += duty.toString();
        staff += person;
    }
    return staff;
}

void ServerReader::requireKeys(const QJsonObject &entry, const QStringList &allowed, const QString &place)
{
    for (const QString &key : entry.keys()) {
        if (!allowed.contains(key))
            fail(tr("An entry of this name is not allowed."), place.isEmpty() ? key : place + u'.' + key);
    }
}

QString ServerReader::text(const QJsonObject &entry, const QString &key, const QString &place, bool required)
{
    const QJsonValue value = entry.value(key);
    const QString text = value.toString();
    const bool wrongType = !value.isUndefined() && !value.isString();
    if (wrongType || (required && text.trimmed().isEmpty()))
        fail(tr("A text has to stand here."), place + u'.' + key);
    else if (text.size() > longestText || text.contains(QChar::Null) || text.contains(u'\n'))
        fail(tr("The text is too long, or has characters that cannot be meant."), place + u'.' + key);
    return text;
}

void ServerReader::fail(const QString &problem, const QString &place)
{
    if (!m_problem.isEmpty())
        return; // the first one is what has to be put right
    m_problem = problem;
    m_place = place;
}
