#pragma once

#include "models/domain/Diagnosis.h"
#include "tests/builders/Builder.h"

/// A cause as the database answers it; what a test is about is set by with().
inline Builder<Cause> aCause(const QString &rule = QStringLiteral("no_wish"), Certainty certainty = Certainty::High)
{
    return Builder<Cause>({.rule = rule, .certainty = certainty, .facts = {}, .say = rule, .kind = {}, .request = {}});
}

/// A reissued card with the caller, and two lesser causes.
inline Diagnosis aDiagnosis()
{
    const QJsonObject card{{QStringLiteral("serial"), QStringLiteral("MK-0001234-5")},
                           {QStringLiteral("printed_on"), QStringLiteral("2026-10-14")},
                           {QStringLiteral("dispatched_at"), QStringLiteral("2026-10-15T10:30:00.000+09:00")},
                           {QStringLiteral("works_since_at"), QStringLiteral("2026-10-15T10:30:00.000+09:00")}};
    const QJsonObject days{{QStringLiteral("days"), 30},
                           {QStringLiteral("last_login_at"), QStringLiteral("2026-10-01T08:00:00.000+09:00")}};
    return {
        .person = {1},
        .checked = false,
        .causes
        = {aCause(QStringLiteral("older_card_void")).with(&Cause::facts, card).with(&Cause::next, NextStep::CardInHand),
           aCause(QStringLiteral("address_reminder"), Certainty::Medium)
               .with(&Cause::facts, days)
               .with(&Cause::next, NextStep::MemberActs),
           aCause(QStringLiteral("viewing_password_forgotten"), Certainty::Low)
               .with(&Cause::next, NextStep::TakeRequest)
               .with(&Cause::kind, QStringLiteral("viewing_password_reissue"))}};
}

inline Directory aDirectory()
{
    return {
        {QStringLiteral("適用課"), QStringLiteral("03-3843-1451"), 1, {QStringLiteral("資格情報のお知らせ")}},
        {QStringLiteral("医療課医療二係"), QStringLiteral("03-3843-1451"), 3, {QStringLiteral("医療費のお知らせ")}}};
}

inline GeneralAnswers someAnswers()
{
    return {{QStringLiteral("Q8"), QStringLiteral("ヘルスケアポイントを使いたい。"),
             QStringLiteral("トップページの右側から。"), QDate(), true},
            {QStringLiteral("2-4"), QStringLiteral("医療費通知はいつまで使えるか。"), QStringLiteral("2025年3月まで。"),
             QDate(2025, 3, 31), false}};
}
