create or replace function core.audit_head(society int) returns jsonb
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object('seal', s.seal, 'hash', encode(s.hash, 'hex'), 'sealed_at', core.iso_time(s.sealed_at))
    from core.audit_seal s
    where s.society_id = society
    order by s.seal desc
    limit 1
$$;
comment on function core.audit_head(int) is
    'The newest seal of a society''s record: printed on paper, it shows a later change of the record.';
alter function core.audit_head(int) owner to madoguchi_owner;
revoke all on function core.audit_head(int) from public;
grant execute on function core.audit_head(int) to madoguchi_api;
