create or replace function core.counted(society int, what text, whose bytea, most int) returns boolean
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    so_far int;
begin
    insert into core.attempt as a (society_id, kind, who, starts_at, times)
    values (society, what, whose, date_bin('1 hour', now(), '2000-01-01 00:00+00'), 1)
    on conflict (society_id, kind, who, starts_at) do update set times = a.times + 1
    returning times into so_far;
    return so_far <= most;
end
$$;
comment on function core.counted(int, text, bytea, int) is
    'Counts an attempt within the clock''s hour; true while there are no more than `most`.';
alter function core.counted(int, text, bytea, int) owner to madoguchi_owner;
revoke all on function core.counted(int, text, bytea, int) from public;
grant execute on function core.counted(int, text, bytea, int) to madoguchi_portal_api;
