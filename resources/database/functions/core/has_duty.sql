create or replace function core.has_duty(me core.staff, duty text) returns boolean
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
begin
    return exists (
        select
        from core.staff_duty d
        where d.society_id = me.society_id and d.staff_id = me.staff_id and d.duty = has_duty.duty
            and d.valid_from <= now() and (d.valid_until is null or d.valid_until > now()));
end
$$;
comment on function core.has_duty(core.staff, text) is 'True while this member of staff holds the duty.';
alter function core.has_duty(core.staff, text) owner to madoguchi_owner;
revoke all on function core.has_duty(core.staff, text) from public;
grant execute on function core.has_duty(core.staff, text) to madoguchi_api;
