#pragma once

#include "models/domain/Bundle.h"
#include "models/domain/Run.h"
#include "tests/builders/Builder.h"

/// An approved request that this person may print.
inline Builder<PrintJob> aPrintJob(qint64 request = 1)
{
    using namespace Qt::StringLiterals;
    PrintJob job;
    job.request = {request};
    job.kind = u"viewing_password_reissue"_s;
    job.form = u"vfold-a5"_s;
    job.route = u"employer"_s;
    job.destination = u"みほん精機株式会社"_s;
    job.memberName = u"髙橋 花子"_s;
    job.approvedAt = QDateTime(QDate(2026, 11, 19), QTime(6, 0), Qt::UTC);
    job.promisedOn = QDate(2026, 11, 26);
    job.mayPrint = true;
    return Builder<PrintJob>(job);
}

/// A run that was printed by somebody else and waits to be reconciled.
inline Builder<Run> aRun(qint64 id = 1)
{
    using namespace Qt::StringLiterals;
    Run run;
    run.id = {id};
    run.form = u"vfold-a5"_s;
    run.state = RunState::Printed;
    run.fence = 1;
    run.openedBy = u"印刷 一郎"_s;
    run.openedAt = QDateTime(QDate(2026, 11, 20), QTime(1, 0), Qt::UTC);
    run.expiresAt = QDateTime(QDate(2026, 11, 20), QTime(5, 0), Qt::UTC);
    run.cards = 3;
    run.staged = 3;
    run.mayReconcile = true;
    return Builder<Run>(run);
}

inline Builder<OpenedRun> anOpenedRun(qint64 id = 1, int cards = 3)
{
    OpenedRun run;
    run.id = {id};
    run.fence = 1;
    run.printedOn = QDate(2026, 11, 20);
    run.expiresAt = QDateTime(QDate(2026, 11, 20), QTime(5, 0), Qt::UTC);
    run.cards = cards;
    return Builder<OpenedRun>(run);
}

inline Builder<Sheet> aSheet(int position, const QString &serial)
{
    Sheet sheet;
    sheet.card = {position};
    sheet.position = position;
    sheet.serial = serial;
    sheet.state = CardState::Staged;
    return Builder<Sheet>(sheet);
}

/// A card by way of the employer.
inline Builder<Card> aCard(qint64 id = 1, const QString &serial = QStringLiteral("MK-0001234-5"))
{
    using namespace Qt::StringLiterals;
    Card card;
    card.id = {id};
    card.position = int(id);
    card.serial = serial;
    card.kind = u"viewing_password_reissue"_s;
    card.secretKind = u"viewing"_s;
    card.printedOn = QDate(2026, 11, 20);
    card.societyName = u"東京電子機械工業健康保険組合"_s;
    card.societyPostalCode = u"1050000"_s;
    card.societyAddress = u"東京都港区見本町9-9-9"_s;
    card.societyTelephone = u"03-0000-0000"_s;
    card.postalCode = u"1050000"_s;
    card.address = u"東京都港区見本町1-2-3"_s;
    card.recipient = u"みほん精機株式会社"_s;
    card.department = u"総務部"_s;
    card.attention = u"港 太郎"_s;
    card.memberName = u"髙橋 花子"_s;
    return Builder<Card>(card);
}

inline Builder<Bundle> aBundle(qint64 id = 1)
{
    using namespace Qt::StringLiterals;
    Bundle bundle;
    bundle.id = {id};
    bundle.route = u"employer"_s;
    bundle.destination = u"みほん精機株式会社"_s;
    bundle.state = BundleState::Ready;
    bundle.cards = 2;
    bundle.readySince = QDateTime(QDate(2026, 11, 20), QTime(2, 0), Qt::UTC);
    bundle.mayDispatch = true;
    return Builder<Bundle>(bundle);
}

inline Builder<BundleCard> aBundleCard(qint64 id = 1, const QString &serial = QStringLiteral("MK-0001234-5"))
{
    using namespace Qt::StringLiterals;
    BundleCard card;
    card.card = {id};
    card.serial = serial;
    card.kind = u"viewing_password_reissue"_s;
    card.memberName = u"髙橋 花子"_s;
    card.printedOn = QDate(2026, 11, 20);
    card.state = CardState::Good;
    return Builder<BundleCard>(card);
}
