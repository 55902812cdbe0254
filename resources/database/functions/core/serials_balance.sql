create or replace function core.serials_balance(society int, run bigint, typed text[]) returns boolean
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select array(select core.typed_serial(t) collate "C" from unnest(typed) t order by 1)
        is not distinct from array(select c.serial from core.card c
            where c.society_id = society and c.run_id = run order by c.serial collate "C")
$$;
comment on function core.serials_balance(int, bigint, text[]) is
    'True when these are exactly the serials of the run, each once.';
alter function core.serials_balance(int, bigint, text[]) owner to madoguchi_owner;
revoke all on function core.serials_balance(int, bigint, text[]) from public;
grant execute on function core.serials_balance(int, bigint, text[]) to madoguchi_api;
