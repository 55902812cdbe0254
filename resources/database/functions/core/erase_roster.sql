create or replace function core.erase_roster(society int, import_id bigint) returns void
    language sql volatile
    set search_path = pg_catalog, pg_temp
as $$
    delete from core.roster_line l where l.society_id = society and l.import_id = erase_roster.import_id;
    delete from core.roster_match m where m.society_id = society and m.import_id = erase_roster.import_id;
    delete from core.roster_change r where r.society_id = society and r.import_id = erase_roster.import_id;
$$;
comment on function core.erase_roster(int, bigint) is
    'Erases what a roster said about people; its numbers and the places of its faults stay.';
alter function core.erase_roster(int, bigint) owner to madoguchi_owner;
revoke all on function core.erase_roster(int, bigint) from public;
grant execute on function core.erase_roster(int, bigint) to madoguchi_api, madoguchi_job_api;
