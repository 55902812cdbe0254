-- The months run from the first day without coverage. A month's end stays one: 31 August and six months is 28 February.
create or replace function core.retention_phase(
    rule jsonb, lost_on date, on_day date, out access text, out until date, out erased_on date)
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
as $$
declare
    phase jsonb;
    ends date := lost_on;
    months int := 0;
begin
    if rule is null then
        access := 'closed'; -- nothing is erased without a rule
        return;
    end if;
    for phase in select p.value from jsonb_array_elements(coalesce(rule -> 'phases', '[]')) p loop
        months := months + (phase ->> 'months')::int;
        ends := (lost_on + make_interval(months => months))::date;
        if access is null and on_day < ends then
            access := phase ->> 'access';
            until := ends;
        end if;
    end loop;
    erased_on := ends;
    access := coalesce(access, 'erased');
end
$$;
comment on function core.retention_phase(jsonb, date, date) is
    'In which phase of a retention rule a day lies after a loss: what may be seen, until when (the first day of the '
    'next phase), and the day of erasure (AIS-14, AIS-15).';
alter function core.retention_phase(jsonb, date, date) owner to madoguchi_owner;
revoke all on function core.retention_phase(jsonb, date, date) from public;
grant execute on function core.retention_phase(jsonb, date, date)
    to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
