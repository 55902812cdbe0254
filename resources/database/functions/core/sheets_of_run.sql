-- The program prints the cards of a run in their order and fills one sheet after the other: only the last may have a
-- place left. A sheet that the spooler sent twice is two, whichever of its cards showed it.
create or replace function core.sheets_of_run(society int, run bigint, out used int, out lost int)
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    with paper as (
        select bool_or(c.state <> 'not_found') as here,
            bool_or(c.state = 'spoiled' and c.void_reason = 'doubled') as twice
        from core.run r
        join core.card c on c.society_id = r.society_id and c.run_id = r.run_id
        where r.society_id = society and r.run_id = run
            and (c.state <> 'void' or c.credential_id is not null) -- a number without a secret never was paper
        group by (c.position - 1) / r.per_sheet)
    select (count(*) filter (where p.here) + count(*) filter (where p.twice))::int,
        (count(*) filter (where not p.here))::int
    from paper p
$$;
comment on function core.sheets_of_run(int, bigint) is
    'How many sheets of paper the cards of a run lie on, which is fewer than cards where they share one; and how many '
    'were not found, so that nobody knows whether they were printed.';
alter function core.sheets_of_run(int, bigint) owner to madoguchi_owner;
revoke all on function core.sheets_of_run(int, bigint) from public;
grant execute on function core.sheets_of_run(int, bigint) to madoguchi_api;
