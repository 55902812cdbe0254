create or replace function core.next_possible(profile jsonb, c core.coverage, cause core.cause) returns jsonb
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    wanted text := cause.needs ->> 'kind';
    open_one bigint;
begin
    if cause.next = 'take_request' then
        open_one := (select min(r.request_id) from core.request r
            where r.society_id = c.society_id and r.person_id = c.person_id and r.kind = wanted
                and r.state in ('received', 'on_hold', 'waiting', 'approved', 'in_run'));
        if open_one is not null then
            cause.next := 'open_request';
            cause.needs := jsonb_build_object('request_id', open_one);
        elsif core.setting(profile, 'requests', wanted) is null then
            cause.next := case when core.setting(profile, 'requests', 'registration_inquiry') is null
                then 'directory' else 'take_request' end;
            cause.needs := case cause.next when 'directory' then '{}'::jsonb
                else '{"kind": "registration_inquiry"}' end;
        end if;
    end if;
    return to_jsonb(cause);
end
$$;
comment on function core.next_possible(jsonb, core.coverage, core.cause) is
    'A cause with a next step that the society offers: a request of the kind, or the open one of that kind; else an '
    'inquiry, or the directory.';
alter function core.next_possible(jsonb, core.coverage, core.cause) owner to madoguchi_owner;
revoke all on function core.next_possible(jsonb, core.coverage, core.cause) from public;
grant execute on function core.next_possible(jsonb, core.coverage, core.cause) to madoguchi_api;
