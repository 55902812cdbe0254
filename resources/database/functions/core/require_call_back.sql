create or replace function core.require_call_back(its core.request) returns void
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    rules jsonb := core.setting(core.profile_of(its.society_id), 'identity');
begin
    if its.state <> 'received' or its.identity = 'passed' then
        raise exception 'the request''s state does not allow it' using errcode = 'MD043';
    elsif its.identity = 'locked' or core.failures_so_far(its) >= (rules ->> 'failures')::int then
        raise exception 'the identity check is locked' using errcode = 'MD044';
    elsif rules -> 'call_back' is distinct from 'true' then
        raise exception 'this society does not call back' using errcode = 'MD032';
    elsif not exists (select from core.person p
        where p.society_id = its.society_id and p.person_id = its.person_id and p.telephone <> '') then
        raise exception 'no number on file' using errcode = 'MD033';
    end if;
end
$$;
comment on function core.require_call_back(core.request) is
    'Goes through when the member of a request can be called back. MD032: not in this society. MD033: no number. '
    'MD043: the check has passed, or is over. MD044: it is locked.';
alter function core.require_call_back(core.request) owner to madoguchi_owner;
revoke all on function core.require_call_back(core.request) from public;
grant execute on function core.require_call_back(core.request) to madoguchi_api;
