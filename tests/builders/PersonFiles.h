#pragma once

#include "models/domain/PersonFile.h"
#include "tests/builders/Builder.h"

/// Two of one household: the insured person and a child.
inline Household aHousehold()
{
    using namespace Qt::StringLiterals;
    HouseholdMember insured;
    insured.person = {1};
    insured.coverage = {1001};
    insured.branch = u"00"_s;
    insured.name = u"髙橋 花子"_s;
    insured.kana = u"タカハシ ハナコ"_s;
    insured.birthDate = QDate(1980, 5, 5);
    insured.status = CoverageStatus::General;
    insured.account = AccountState::Registered;
    insured.mayRegister = true;
    HouseholdMember child = insured;
    child.person = {2};
    child.coverage = {1002};
    child.branch = u"01"_s;
    child.name = u"髙橋 一郎"_s;
    child.kana = u"タカハシ イチロウ"_s;
    child.birthDate = QDate(2012, 8, 1);
    child.insured = false;
    child.account = AccountState::None;
    child.mayRegister = false;
    return {insured, child};
}

inline PortalContents someContents()
{
    using namespace Qt::StringLiterals;
    return {{u"flu_subsidy"_s, u"インフルエンザ補助金申請"_s, QDate(2026, 11, 2), true, u"filed_on"_s, false},
            {u"checkup_application"_s, u"健診申込"_s, QDate(2026, 12, 2), false, u"filed_on"_s, false},
            {u"medical_cost_notice"_s, u"医療費通知"_s, QDate(2026, 11, 2), false, u"acquired_on"_s, false}};
}

inline PersonNotices someNotices()
{
    using namespace Qt::StringLiterals;
    return {{u"medical_cost_notice"_s, u"医療費通知"_s, u"open"_s, QDate(2021, 11, 1), QDate(2020, 1, 1),
             u"treatment"_s, 5},
            {u"acquisition_notice"_s, u"被保険者資格取得通知書"_s, u"not_announced"_s, QDate(), QDate(), QString(), 0}};
}

/// A mail that the mail system could not deliver.
inline Builder<PersonMail> aPersonMail(qint64 id = 1)
{
    using namespace Qt::StringLiterals;
    PersonMail mail;
    mail.id = id;
    mail.kind = u"registration"_s;
    mail.address = u"hanako@example.jp"_s;
    mail.queuedAt = QDateTime(QDate(2026, 11, 19), QTime(1, 0), Qt::UTC);
    mail.takenAt = QDateTime(QDate(2026, 11, 19), QTime(1, 1), Qt::UTC);
    mail.state = u"unknown_address"_s;
    mail.reportedAt = QDateTime(QDate(2026, 11, 19), QTime(1, 2), Qt::UTC);
    mail.detail = u"550 5.1.1 no such user"_s;
    mail.expiresAt = QDateTime(QDate(2026, 11, 20), QTime(1, 0), Qt::UTC);
    return Builder<PersonMail>(mail);
}

inline Builder<PersonReader> aPersonReader(qint64 id = 1)
{
    using namespace Qt::StringLiterals;
    return Builder<PersonReader>({.id = id,
                                  .at = QDateTime(QDate(2026, 11, 19), QTime(1, 0), Qt::UTC),
                                  .reader = u"係員 次郎"_s,
                                  .what = u"person_read"_s,
                                  .reason = u"telephone_call"_s,
                                  .from = u"search"_s,
                                  .next = {}});
}
