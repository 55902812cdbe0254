create or replace function core.open_enrolment(me core.staff) returns bigint
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select max(e.enrolment_id)
    from core.code_enrolment e
    where e.society_id = me.society_id and e.staff_id = me.staff_id and e.used_at is null
        and e.started_at > now() - interval '24 hours'
$$;
comment on function core.open_enrolment(core.staff) is
    'The enrolment that an administrator started for this member of staff within the last day and that is not used; '
    'null: none.';
alter function core.open_enrolment(core.staff) owner to madoguchi_owner;
revoke all on function core.open_enrolment(core.staff) from public;
grant execute on function core.open_enrolment(core.staff) to madoguchi_api;
