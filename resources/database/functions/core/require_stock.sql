create or replace function core.require_stock(me core.staff, run bigint) returns void
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    stock core.run_stock;
    paper record;
    least int;
begin
    select p.* into paper from core.sheets_of_run(me.society_id, run) p;
    -- How far the printer came before a run was given up, only who took the sheets out can tell.
    least := (select case r.state when 'aborted' then 0 else paper.used end
        from core.run r where r.society_id = me.society_id and r.run_id = run);
    select s.* into stock from core.run_stock s where s.society_id = me.society_id and s.run_id = run;
    if not found then
        if core.setting(core.profile_of(me.society_id), 'runs', 'stock') = 'true' then
            raise exception 'the sheets taken out are not noted' using errcode = 'MD073';
        end if;
    elsif stock.taken - stock.tests - stock.put_back not between least and paper.used + paper.lost then
        raise exception 'the sheets taken out are not those of the cards, tests and put back' using errcode = 'MD073';
    end if;
end
$$;
comment on function core.require_stock(core.staff, bigint) is
    'Goes through when the blank sheets taken out for a run are accounted for: those its cards lie on, test prints, '
    'and what was put back (a sheet that was not found, or of a run given up, may have been printed or not); or when '
    'nothing was noted and the profile does not ask for it. MD073: otherwise.';
alter function core.require_stock(core.staff, bigint) owner to madoguchi_owner;
revoke all on function core.require_stock(core.staff, bigint) from public;
grant execute on function core.require_stock(core.staff, bigint) to madoguchi_api;
