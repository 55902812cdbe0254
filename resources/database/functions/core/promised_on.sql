-- A day that was promised stays, whatever the calendar becomes. One that was not announced is told once it is.
create or replace function core.promised_on(its core.request) returns date
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select case
        when its.state = 'on_hold' then null
        when its.promised_on is not null or its.promise_days is null then its.promised_on
        else core.promised_day(its.society_id, its.promise_unit, its.clock_from, its.promise_days) end
$$;
comment on function core.promised_on(core.request) is
    'The day by which a request is promised; null while it is on hold, and while the calendar is not yet announced.';
alter function core.promised_on(core.request) owner to madoguchi_owner;
revoke all on function core.promised_on(core.request) from public;
grant execute on function core.promised_on(core.request) to madoguchi_api;
