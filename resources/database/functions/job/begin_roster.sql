create or replace function job.begin_roster(op_id uuid, society text, whole boolean, as_of date) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int := core.society_coded(society);
    answer jsonb;
    id bigint;
begin
    if whole is null or as_of is null or as_of not between core.today() - 366 and core.today() + 92 then
        raise exception 'whole or changes, and a day of this year' using errcode = 'MD005';
    end if;
    answer := core.begin_operation(op_id, 'begin_roster', jsonb_build_array(whole, as_of), its);
    if answer is not null then
        return answer;
    end if;
    id := core.next_number(its, 'roster_import');
    begin
        insert into core.roster_import (society_id, import_id, whole, as_of)
        values (its, id, begin_roster.whole, begin_roster.as_of);
    exception when unique_violation then
        raise exception 'another import of this society is not finished' using errcode = 'MD121';
    end;
    perform core.record('roster_begun', 'roster', id, null, jsonb_build_object('whole', whole, 'as_of', as_of), its);
    return core.end_operation(op_id, jsonb_build_object('import_id', id), its);
end
$$;
comment on function job.begin_roster(uuid, text, boolean, date) is
    'Begins an import: a whole roster (who is not in it is lost) or a list of changes, and the day it was '
    'drawn up for. A society has one import at a time. MD003, MD005, MD121, MD409.';
alter function job.begin_roster(uuid, text, boolean, date) owner to madoguchi_job_api;
revoke all on function job.begin_roster(uuid, text, boolean, date) from public;
grant execute on function job.begin_roster(uuid, text, boolean, date) to madoguchi_job;
