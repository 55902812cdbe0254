create or replace function core.proof_of_tie(its core.request) returns text
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    p core.person;
begin
    select x.* into p from core.person x where x.society_id = its.society_id and x.person_id = its.person_id;
    return case
        when not core.is_tie(its.society_id, its.person_id) then ''
        when p.address <> '' then 'address'
        when p.telephone <> ''
            and core.setting(core.profile_of(its.society_id), 'identity', 'call_back') = 'true' then 'call_back'
        else 'missing' end;
end
$$;
comment on function core.proof_of_tie(core.request) is
    'What has to tell the member of a request from a look-alike (I-7): the address; call_back when none is on file, '
    'which is being reached on the number on file; missing when there is neither; empty: nobody looks alike.';
alter function core.proof_of_tie(core.request) owner to madoguchi_owner;
revoke all on function core.proof_of_tie(core.request) from public;
grant execute on function core.proof_of_tie(core.request) to madoguchi_api;
