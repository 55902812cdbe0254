#pragma once

#include "tests/fakes/TestCluster.h"

/// Functions of no meaning, to see what a connection carries and how it fails.
inline void makeTrialFunctions(const TestCluster &cluster)
{
    cluster.sql(QStringLiteral(R"(
        create schema trial;
        grant usage on schema trial to public;
        create function trial.joined(a text, b text) returns table (joined text) language sql as 'select a || b';
        create function trial.unpacked(list text[]) returns table (place bigint, element text) language sql
            as 'select u.ordinality, u.element from unnest(list) with ordinality u(element, ordinality)';
        create function trial.total(list bigint[]) returns table (total bigint) language sql
            as 'select sum(n)::bigint from unnest(list) n';
        create function trial.field(object jsonb, key text) returns table (field text) language sql
            as 'select object ->> key';
        create function trial.settings()
            returns table (zone text, style text, isolation text, name text, at timestamptz)
            language sql as $$ select current_setting('TimeZone'), current_setting('DateStyle'),
                current_setting('default_transaction_isolation'), current_setting('application_name'),
                timestamptz '2026-04-01 09:30:00.125+09' $$;
        create function trial.after(seconds float8, answer text) returns table (answered text) language sql
            as 'select after.answer from pg_sleep(seconds)';
        create table trial.kept (value text);
        grant insert, select on trial.kept to public;
        create function trial.keep_after(seconds float8, value text) returns table (kept text) language sql
            as 'insert into trial.kept select keep_after.value from pg_sleep(seconds) returning kept.value';
        create function trial.refused(value text) returns table (answered text) language plpgsql
            as $$ begin raise exception 'no: %', value using errcode = 'MD043', detail = value; end $$;
        create function trial.noisy(value text) returns table (answered text) language plpgsql
            as $$ begin raise warning 'loud: %', value; return query select 'quiet'; end $$;
        grant execute on all functions in schema trial to public;
    )"));
}
