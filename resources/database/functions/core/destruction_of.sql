-- No card is printed before its hash is staged, so a void number that never had one is no paper. Signatures count for
-- the number of sheets they were given for.
create or replace function core.destruction_of(society int, run bigint, out sheets int, out signatures int)
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    with paper as (
        select (count(*) + count(*) filter (where c.state = 'spoiled' and c.void_reason = 'doubled'))::int as sheets
        from core.card c
        where c.society_id = society and c.run_id = run
            and (c.state = 'spoiled' or c.state = 'void' and c.credential_id is not null))
    select p.sheets, (select count(*)::int from core.destruction d
        where d.society_id = society and d.run_id = run and d.sheets = p.sheets)
    from paper p
$$;
comment on function core.destruction_of(int, bigint) is
    'How many sheets of a run were printed, or may have been, and must not leave (two of a doubled one, none that was '
    'not found); and how many persons signed for that many.';
alter function core.destruction_of(int, bigint) owner to madoguchi_owner;
revoke all on function core.destruction_of(int, bigint) from public;
grant execute on function core.destruction_of(int, bigint) to madoguchi_api;
