#pragma once

#include "models/domain/Changes.h"
#include "models/domain/Staff.h"
#include "tests/builders/Builder.h"

inline QList<IdentityItem> someIdentityItems()
{
    using namespace Qt::StringLiterals;
    return {{u"name"_s, true}, {u"birth_date"_s, true}, {u"symbol_number"_s, false}, {u"address"_s, false}};
}

/// A clerk of the society MyKempo with every duty unless the test takes some away.
inline Builder<Session> aSession()
{
    using namespace Qt::StringLiterals;
    Session session;
    session.staffId = 1;
    session.login = u"st_000001"_s;
    session.name = u"山手 花子"_s;
    session.duties = Duty::Clerk | Duty::Supervisor | Duty::Printer;
    session.societyCode = u"mykempo"_s;
    session.societyName = u"東京電子機械工業健康保険組合"_s;
    session.schemaVersion = 43;
    session.demo = true;
    session.identityItems = someIdentityItems();
    session.identityNeeded = 3;
    session.secretRules = {{u"viewing"_s, u"acdefhkmnprtwxy347"_s, 16, 4}};
    session.requestKinds = {u"viewing_password_issue"_s, u"viewing_password_reissue"_s, u"login_notice"_s};
    return Builder<Session>(session);
}

/// A poll's answer in which something of `topic` moved.
inline Changes somethingMoved(const QString &topic, qint64 id = 0)
{
    Changes changes;
    changes.next = QStringLiteral("100");
    changes.now = QDateTime(QDate(2026, 11, 20), QTime(3, 0), Qt::UTC);
    changes.moved = {{topic, id, QStringLiteral("changed")}};
    return changes;
}
