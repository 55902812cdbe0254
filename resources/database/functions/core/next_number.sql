create or replace function core.next_number(society int, kind text, how_many int default 1) returns bigint
    language sql volatile
    set search_path = pg_catalog, pg_temp
as $$
    insert into core.counter as c (society_id, kind, last)
    values (society, next_number.kind, how_many)
    on conflict (society_id, kind) do update set last = c.last + how_many
    returning last - how_many + 1
$$;
comment on function core.next_number(int, text, int) is
    'Draws `how_many` consecutive numbers of a kind for a society and returns the first. Holds the counter until '
    'commit.';
alter function core.next_number(int, text, int) owner to madoguchi_owner;
revoke all on function core.next_number(int, text, int) from public;
grant execute on function core.next_number(int, text, int) to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
