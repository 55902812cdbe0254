create or replace function core.registration_source(state text, employer bigint, query text) returns text
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
as $$
begin
    if state is null or query is null or length(query) > 200 or state not in ('', 'not_registered', 'link_sent',
        'link_expired', 'half_way', 'registered', 'recheck', 'frozen', 'to_be_erased') then
        raise exception 'a state of registration, an employer, and a text of 200 characters at most'
            using errcode = 'MD005';
    end if;
    return case
        when btrim(query) <> '' then 'text'
        when employer is not null then 'employer'
        when state = 'not_registered' then 'unregistered'
        when state in ('link_sent', 'link_expired', 'half_way') then 'under_way'
        when state = 'registered' then 'active'
        when state = 'recheck' then 'stale'
        when state = 'to_be_erased' then 'left'
        when state = 'frozen' then 'frozen'
        else 'all' end;
end
$$;
comment on function core.registration_source(text, bigint, text) is
    'In which order, and so by which index, the registrations that are asked for are read. MD005: an argument.';
alter function core.registration_source(text, bigint, text) owner to madoguchi_owner;
revoke all on function core.registration_source(text, bigint, text) from public;
grant execute on function core.registration_source(text, bigint, text) to madoguchi_api;
