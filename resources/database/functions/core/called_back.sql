create or replace function core.called_back(its core.request) returns text
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce((
        select case when bool_or(b.outcome = 'reached') then 'reached' else 'tried' end
        from core.call_back b
        where b.society_id = its.society_id and b.request_id = its.request_id
            and b.at > coalesce((select max(n.at) from core.request_note n
                where n.society_id = its.society_id and n.request_id = its.request_id and n.kind = 'reopen'),
                    '-infinity')
        having count(*) > 0), 'none')
$$;
comment on function core.called_back(core.request) is
    'Whether the member was called back on the number on file since the request was opened: none, tried or reached. '
    'Who has seen the number proves nothing by saying it.';
alter function core.called_back(core.request) owner to madoguchi_owner;
revoke all on function core.called_back(core.request) from public;
grant execute on function core.called_back(core.request) to madoguchi_api;
