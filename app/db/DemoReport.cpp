#include "app/db/DemoReport.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QJsonObject staffToJson(const DemoLogin &staff)
{
    return {{u"login"_s, staff.login},
            {u"password"_s, staff.password},
            {u"name"_s, staff.name},
            {u"society"_s, staff.society},
            {u"duties"_s, QJsonArray::fromStringList(staff.duties)}};
}

DemoLogin loginFromJson(const QJsonObject &json)
{
    return {.login = json.value("login"_L1).toString(),
            .password = json.value("password"_L1).toString(),
            .name = json.value("name"_L1).toString(),
            .society = json.value("society"_L1).toString(),
            .duties = json.value("duties"_L1).toVariant().toStringList()};
}

QJsonObject sampleToJson(const DemoSample &sample)
{
    return {{u"society"_s, sample.society},
            {u"login_id"_s, sample.loginId},
            {u"name"_s, sample.name},
            {u"kana"_s, sample.kana},
            {u"birth_date"_s, sample.birthDate},
            {u"symbol"_s, sample.symbol},
            {u"number"_s, sample.number},
            {u"address"_s, sample.address},
            {u"viewing_password"_s, sample.viewingPassword}};
}

DemoSample sampleFromJson(const QJsonObject &json)
{
    const auto text = [&](const char *key) { return json.value(QLatin1String(key)).toString(); };
    return {.society = text("society"),
            .loginId = text("login_id"),
            .name = text("name"),
            .kana = text("kana"),
            .birthDate = text("birth_date"),
            .symbol = text("symbol"),
            .number = text("number"),
            .address = text("address"),
            .viewingPassword = text("viewing_password")};
}

template <typename Element>
QJsonArray listToJson(const QList<Element> &elements, QJsonObject (*convert)(const Element &))
{
    QJsonArray list;
    for (const Element &element : elements)
        list.append(convert(element));
    return list;
}

template <typename Element>
QList<Element> listFromJson(const QJsonArray &list, Element (*convert)(const QJsonObject &))
{
    QList<Element> elements;
    for (const auto &element : list)
        elements.append(convert(element.toObject()));
    return elements;
}

} // namespace

QJsonObject DemoReport::toJson() const
{
    return {
        {u"host"_s, host},
        {u"port"_s, port},
        {u"database"_s, database},
        {u"server_profile"_s, serverProfile},
        {u"root_certificate"_s, rootCertificate},
        {u"staff"_s, listToJson(staff, &staffToJson)},
        {u"portal"_s, QJsonObject{{u"login"_s, portal.login}, {u"password"_s, portal.password}}},
        {u"operator"_s, QJsonObject{{u"login"_s, operatorLogin.login}, {u"password"_s, operatorLogin.password}}},
        {u"sample"_s, listToJson(sample, &sampleToJson)},
    };
}

DemoReport DemoReport::fromJson(const QJsonObject &json)
{
    return {
        .host = json.value("host"_L1).toString(),
        .port = json.value("port"_L1).toInt(),
        .database = json.value("database"_L1).toString(),
        .serverProfile = json.value("server_profile"_L1).toString(),
        .rootCertificate = json.value("root_certificate"_L1).toString(),
        .staff = listFromJson(json.value("staff"_L1).toArray(), &loginFromJson),
        .portal = loginFromJson(json.value("portal"_L1).toObject()),
        .operatorLogin = loginFromJson(json.value("operator"_L1).toObject()),
        .sample = listFromJson(json.value("sample"_L1).toArray(), &sampleFromJson),
    };
}

QJsonObject DemoReport::toServerProfile() const
{
    QJsonArray choices;
    for (const DemoLogin &login : staff) {
        QJsonObject choice = staffToJson(login);
        choice.remove("society"_L1);
        choices.append(choice);
    }
    QJsonObject server{{u"name"_s, u"Madoguchi デモ"_s}, {u"host"_s, host}, {u"port"_s, port},
                       {u"database"_s, database},        {u"demo"_s, true}, {u"demo_staff"_s, choices}};
    if (!rootCertificate.isEmpty())
        server.insert(u"root_certificate"_s, rootCertificate);
    return {{u"servers"_s, QJsonArray{server}}};
}
