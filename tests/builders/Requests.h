#pragma once

#include "models/domain/Approval.h"
#include "tests/builders/Builder.h"
#include "tests/builders/Staff.h"

/// A reissue that was just taken: nobody has claimed it, no identity was checked.
inline Builder<Request> aRequest(qint64 id = 1)
{
    using namespace Qt::StringLiterals;
    Request request;
    request.id = {id};
    request.kind = u"viewing_password_reissue"_s;
    request.channel = u"telephone"_s;
    request.state = RequestState::Received;
    request.person = {id};
    request.memberName = u"髙橋 花子"_s;
    request.symbol = u"1255"_s;
    request.number = u"003456"_s;
    request.employer = u"みほん精機株式会社"_s;
    request.receivedAt = QDateTime(QDate(2026, 11, 18), QTime(1, 20), Qt::UTC);
    request.promisedOn = QDate(2026, 11, 26);
    return Builder<Request>(request);
}

/// `aRequest()` as it stands when this person has claimed it.
inline Builder<Request> aClaimedRequest(qint64 id = 1)
{
    return aRequest(id)
        .with(&Request::claimedBy, QStringLiteral("山手 花子"))
        .with(&Request::claimedByMe, true)
        .with(&Request::claimedUntil, QDateTime(QDate(2026, 11, 20), QTime(3, 15), Qt::UTC));
}

inline Builder<RequestDetail> aRequestDetail(const Request &request = aRequest())
{
    using namespace Qt::StringLiterals;
    RequestDetail detail;
    detail.request = request;
    detail.reason = u"はがきをなくした"_s;
    detail.identityFailuresLeft = 3;
    detail.identityItems = someIdentityItems();
    detail.hands = {{u"山手 花子"_s, u"took"_s, QDateTime(QDate(2026, 11, 18), QTime(1, 20), Qt::UTC)}};
    return Builder<RequestDetail>(detail);
}

/// A request that waits for somebody who may decide it.
inline Builder<Approval> anApproval(qint64 id = 1)
{
    using namespace Qt::StringLiterals;
    Approval approval;
    approval.id = {id};
    approval.kind = u"viewing_password_reissue"_s;
    approval.memberName = u"髙橋 花子"_s;
    approval.symbol = u"1255"_s;
    approval.number = u"003456"_s;
    approval.employer = u"みほん精機株式会社"_s;
    approval.submittedAt = QDateTime(QDate(2026, 11, 19), QTime(5, 0), Qt::UTC);
    approval.submittedBy = u"係員 次郎"_s;
    approval.lane = u"normal"_s;
    approval.promisedOn = QDate(2026, 11, 26);
    approval.mayDecide = true;
    approval.lapsesOn = QDate(2026, 11, 29);
    return Builder<Approval>(approval);
}

inline Builder<ApprovalSheet> anApprovalSheet(const Approval &approval = anApproval())
{
    using namespace Qt::StringLiterals;
    ApprovalSheet sheet;
    sheet.approval = approval;
    sheet.route = u"employer"_s;
    sheet.destination = {u"1050000"_s, u"東京都港区見本町1-2-3"_s, u"みほん精機株式会社"_s, u"総務部"_s, u"港 太郎"_s};
    sheet.voidsSerial = u"MK-0000911-6"_s;
    sheet.voidsPrintedOn = QDate(2026, 9, 3);
    sheet.reason = u"はがきをなくした"_s;
    sheet.identityBy = u"係員 次郎"_s;
    sheet.identityAsked = 3;
    sheet.identityFields = {u"name"_s, u"birth_date"_s, u"symbol_number"_s};
    sheet.hands = {{u"係員 次郎"_s, u"took"_s, QDateTime(QDate(2026, 11, 18), QTime(1, 20), Qt::UTC)},
                   {u"係員 次郎"_s, u"verified"_s, QDateTime(QDate(2026, 11, 18), QTime(1, 30), Qt::UTC)}};
    return Builder<ApprovalSheet>(sheet);
}

/// The same where somebody looks like the member, and nobody has told them apart yet.
inline Builder<ApprovalSheet> withLookAlike(const Approval &approval = anApproval())
{
    using namespace Qt::StringLiterals;
    return anApprovalSheet(approval)
        .with(&ApprovalSheet::lookAlikes, {{u"高橋 花子"_s, u"2210"_s, u"001234"_s, u"みほん商事"_s}})
        .with(&ApprovalSheet::toTellApart, true);
}
