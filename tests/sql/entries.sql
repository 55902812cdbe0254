-- How much of some tables a call reads, for tests of plans: entries of their indexes, and lines gone through
-- without one.
create function tap.entries(tables text[]) returns bigint language sql volatile security definer as $$
    select sum(pg_stat_get_xact_tuples_returned(o.oid))::bigint
    from (select i.indexrelid as oid from pg_index i where i.indrelid = any (tables::regclass[])
        union all select unnest(tables::regclass[])) o
$$;
create function tap.looked_at(statement text, tables text[]) returns bigint language plpgsql as $$
declare
    before bigint;
begin
    execute statement; -- the first time reads what the session keeps
    before := tap.entries(tables);
    execute statement;
    return tap.entries(tables) - before;
end
$$;
grant execute on function tap.entries(text[]), tap.looked_at(text, text[]) to public;
