create or replace function core.require_step_up(me core.staff, act text, op_id uuid) returns void
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    rule jsonb := core.setting(core.profile_of(me.society_id), 'step_up');
    minutes int := coalesce((rule ->> 'minutes')::int, 0);
    seed record;
begin
    if coalesce(rule ->> act, 'false') <> 'true' or exists (select from core.code_grant g
        where g.society_id = me.society_id and g.staff_id = me.staff_id
            and (g.for_op = require_step_up.op_id and g.at > clock_timestamp() - interval '10 minutes'
                or g.at > clock_timestamp() - make_interval(mins => minutes))) then
        return;
    end if;
    select s.locked_at into seed from core.code_seed s
    where s.society_id = me.society_id and s.staff_id = me.staff_id and s.confirmed_at is not null;
    if not found then
        raise exception 'no one-time code is set up' using errcode = 'MD165';
    elsif seed.locked_at is not null then
        raise exception 'the one-time code is locked' using errcode = 'MD164';
    end if;
    raise exception 'a one-time code is needed' using errcode = 'MD163';
end
$$;
comment on function core.require_step_up(core.staff, text, uuid) is
    'Goes through where the profile asks for no one-time code before this act (approve, print, reconcile, dispatch, '
    'roles), or where one was given for this operation or within the profile''s minutes. MD163: it is needed. MD164: '
    'locked. MD165: not set up.';
alter function core.require_step_up(core.staff, text, uuid) owner to madoguchi_owner;
revoke all on function core.require_step_up(core.staff, text, uuid) from public;
grant execute on function core.require_step_up(core.staff, text, uuid) to madoguchi_api;
