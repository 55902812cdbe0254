create or replace function core.promise_from(
    society int, rule jsonb, day date, out promise_days int, out promise_unit text, out promised_on date)
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
begin
    promise_unit := case when rule ? 'promise_days' then 'days' else 'business_days' end;
    promise_days := coalesce(rule ->> 'promise_days', rule ->> 'promise_business_days')::int;
    promised_on := core.promised_day(society, promise_unit, day, promise_days);
end
$$;
comment on function core.promise_from(int, jsonb, date) is
    'What a profile promises for a kind of request, given its rule, when the day of receipt is day 0 (AIS-5, MYK-5).';
alter function core.promise_from(int, jsonb, date) owner to madoguchi_owner;
revoke all on function core.promise_from(int, jsonb, date) from public;
grant execute on function core.promise_from(int, jsonb, date) to madoguchi_api, madoguchi_portal_api;
