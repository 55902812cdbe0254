-- The requests of these cards leave the run together with them. One that was withdrawn meanwhile stays withdrawn.
create or replace function core.move_requests(me core.staff, card_ids bigint[], to_state text, what text) returns void
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    moved bigint[];
begin
    -- In order of their numbers, as a run takes them, so that the two never wait for each other.
    perform from core.request r
    where r.society_id = me.society_id and r.request_id in (select c.request_id from core.card c
        where c.society_id = me.society_id and c.card_id = any (card_ids))
    order by r.request_id for update;
    with gone as (
        update core.request r
        set state = to_state
        from core.card c
        where c.society_id = me.society_id and c.card_id = any (card_ids)
            and r.society_id = c.society_id and r.request_id = c.request_id and r.state = 'in_run'
        returning c.card_id)
    select array_agg(g.card_id) into moved from gone g;

    perform core.record_cards(what, moved);
end
$$;
comment on function core.move_requests(core.staff, bigint[], text, text) is
    'Moves those requests of these cards that are in a run to another state, each on record.';
alter function core.move_requests(core.staff, bigint[], text, text) owner to madoguchi_owner;
revoke all on function core.move_requests(core.staff, bigint[], text, text) from public;
grant execute on function core.move_requests(core.staff, bigint[], text, text) to madoguchi_api;
