create or replace function office.cut_off() returns jsonb
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('printer');
    profile jsonb := core.profile_of(me.society_id);
    at text := core.setting(profile, 'dispatch', 'cut_off') #>> '{}';
    days int := core.days_to_act(profile, 'approved');
    waiting int;
begin
    if at is null then
        return jsonb '{}';
    end if;
    with promised as materialized ( -- what office.print_queue shows, of today or earlier
        select r.kind, count(*) as cards
        from core.request r
        where r.society_id = me.society_id and r.state = 'approved' and r.account_id is not null
            and core.begun_on(r) + days >= core.today() and r.promised_on <= core.today()
        group by r.kind
    )
    select coalesce(sum(p.cards), 0)::int into waiting
    from promised p
    where core.card_form(me.society_id, p.kind) is not null;
    return jsonb_build_object('at', at, 'cards', waiting,
        'past', (clock_timestamp() at time zone 'Asia/Tokyo')::time >= at::time);
end
$$;
comment on function office.cut_off() is
    'When the day''s last dispatch leaves (`dispatch.cut_off`), whether that is past by the database''s clock, in '
    'Japan, and how many cards promised for today or earlier still wait for paper; an empty object where the profile '
    'names no time.';
alter function office.cut_off() owner to madoguchi_api;
revoke all on function office.cut_off() from public;
grant execute on function office.cut_off() to madoguchi_printer;
