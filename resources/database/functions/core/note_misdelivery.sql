create or replace function core.note_misdelivery(me core.staff, card_ids bigint[], run bigint, happened text, seen text)
    returns setof core.misdelivery
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    known timestamptz := clock_timestamp(); -- one for all
    final date := core.report_due(core.today(), case note_misdelivery.happened when 'stolen' then 60 else 30 end);
begin
    return query
    insert into core.misdelivery (society_id, card_id, run_id, happened, seen, uses, reported_by, known_at, first_from,
        first_due, final_due)
    select me.society_id, c.card_id, run, note_misdelivery.happened, note_misdelivery.seen,
        (select count(*) from core.login_event e where e.society_id = me.society_id and e.account_id = c.account_id
            and e.kind = c.secret_kind and e.outcome not in ('wrong', 'locked', 'not_possible')
            and e.at > c.dispatched_at),
        me.staff_id, known, core.today() + 2, core.today() + 4, final
    from core.card c
    where c.society_id = me.society_id and c.card_id = any (card_ids)
    order by c.card_id
    returning *;
exception
    when unique_violation then
        raise exception 'reported already' using errcode = 'MD184';
    when check_violation or not_null_violation then
        raise exception 'what happened, and what could be seen' using errcode = 'MD005';
end
$$;
comment on function core.note_misdelivery(core.staff, bigint[], bigint, text, text) is
    'Notes that these cards reached somebody else, all at one moment, and starts the days of the reports to the '
    'authority: the first within three to five days, the final one within 30, or 60 when they were stolen. `run`: the '
    'run that went astray as a whole; null for a single card. MD005: not what happens or can be seen. MD184: one is '
    'reported already.';
alter function core.note_misdelivery(core.staff, bigint[], bigint, text, text) owner to madoguchi_owner;
revoke all on function core.note_misdelivery(core.staff, bigint[], bigint, text, text) from public;
grant execute on function core.note_misdelivery(core.staff, bigint[], bigint, text, text) to madoguchi_api;
