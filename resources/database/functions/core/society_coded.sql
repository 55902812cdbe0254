create or replace function core.society_coded(code text) returns int
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    its int := (select s.society_id from core.society s where s.code = society_coded.code);
begin
    if its is null then
        raise exception 'no such society' using errcode = 'MD005';
    end if;
    return its;
end
$$;
comment on function core.society_coded(text) is
    'The number of a society by its code. MD005: there is none.';
alter function core.society_coded(text) owner to madoguchi_owner;
revoke all on function core.society_coded(text) from public;
grant execute on function core.society_coded(text) to madoguchi_job_api;
