-- A card that lies unopened in a drawer, or in somebody else's, does not open anything for ever (I-21).
create or replace function core.secret_has_lapsed(secret core.credential, profile jsonb) returns boolean
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    -- Asked of nobody's as of somebody's, so that a portal's caller can measure nothing.
    days int := (core.setting(profile, 'secrets', secret.kind, 'unused_days'))::int;
    today date := core.today();
begin
    return secret.state = 'active' and not secret.chosen and days is not null
        and (secret.active_at at time zone 'Asia/Tokyo')::date + days < today
        and not exists (select from core.account a
            where a.society_id = secret.society_id and a.account_id = secret.account_id
                and case secret.kind when 'viewing' then a.last_viewing_at when 'login' then a.last_login_at end
                    >= secret.active_at);
end
$$;
comment on function core.secret_has_lapsed(core.credential, jsonb) is
    'True when a card''s secret works, but nobody has used it within the days that the profile gives it from its '
    'dispatch on (secrets.*.unused_days; without them it never lapses), whether or not the nightly run has seen it. '
    'What a member chose does not lapse.';
alter function core.secret_has_lapsed(core.credential, jsonb) owner to madoguchi_owner;
revoke all on function core.secret_has_lapsed(core.credential, jsonb) from public;
grant execute on function core.secret_has_lapsed(core.credential, jsonb) to madoguchi_portal_api, madoguchi_job_api;
