create or replace function core.portal_answer(outcome text, promised_on date default null, under_way jsonb default null)
    returns jsonb
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object('outcome', outcome, 'promised_on', promised_on,
        'under_way_since', core.iso_time((under_way ->> 'since')::timestamptz))
$$;
comment on function core.portal_answer(text, date, jsonb) is
    'Every answer about a viewing password has this one shape, so that it does not tell whether a login id exists.';
alter function core.portal_answer(text, date, jsonb) owner to madoguchi_owner;
revoke all on function core.portal_answer(text, date, jsonb) from public;
grant execute on function core.portal_answer(text, date, jsonb) to madoguchi_portal_api;
