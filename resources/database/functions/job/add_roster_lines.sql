-- How many days and words there are among the lines, no plan can know; a loop over both would be quadratic.
create or replace function job.add_roster_lines(op_id uuid, society text, import_id bigint, first bigint, last bigint,
    lines text)
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
    set enable_nestloop = off
as $$
declare
    its int := core.society_coded(society);
    answer jsonb;
    i core.roster_import;
    put bigint;
    noted bigint;
begin
    if lines is null or first is null or last is null or last < first or length(lines) > 20000000 then
        raise exception 'lines, and from which to which' using errcode = 'MD005';
    end if;
    answer := core.begin_operation(op_id, 'add_roster_lines', jsonb_build_array(import_id, first, last,
        sha256(convert_to(lines, 'UTF8'))::text), its);
    if answer is not null then
        return answer;
    end if;
    i := core.locked_roster(its, import_id, 'receiving');
    put := core.read_roster_lines(its, i.import_id, lines);
    if put <> (select count(*) from core.roster_line l where l.society_id = its and l.import_id = i.import_id
            and l.line between first and last)
        or put <> length(lines) - length(replace(lines, chr(30), '')) + 1 then
        raise exception 'these are not the lines that were announced' using errcode = 'MD005';
    end if;
    noted := core.note_line_faults(its, i.import_id, first, last);
    update core.roster_import x
    set lines = i.lines + put, faults = i.faults + noted
    where x.society_id = its and x.import_id = i.import_id;
    return core.end_operation(op_id, jsonb_build_object('lines', i.lines + put, 'faults', i.faults + noted), its);
end
$$;
comment on function job.add_roster_lines(uuid, text, bigint, bigint, bigint, text) is
    'Takes the next lines of a roster: records divided by U+001E, each its number in the file and 21 fields '
    'divided by U+001F, \N for a column that the file has not. Says how many lines and faults there are so '
    'far. MD003, MD005, MD120, MD122, MD409.';
alter function job.add_roster_lines(uuid, text, bigint, bigint, bigint, text) owner to madoguchi_job_api;
revoke all on function job.add_roster_lines(uuid, text, bigint, bigint, bigint, text) from public;
grant execute on function job.add_roster_lines(uuid, text, bigint, bigint, bigint, text) to madoguchi_job;
