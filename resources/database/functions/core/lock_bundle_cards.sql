-- First the cards, then their requests: the order in which opening a run takes them when it supersedes a card. The
-- requests of cards that were taken out may be in another's hands by now, who waits for a card of this bundle.
create or replace function core.lock_bundle_cards(me core.staff, bundle bigint) returns void
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
begin
    perform from core.card c
    where c.society_id = me.society_id and c.bundle_id = bundle and c.state = 'good'
    order by c.card_id for update;

    perform from core.request r
    where r.society_id = me.society_id and r.request_id in (
        select c.request_id from core.card c
        where c.society_id = me.society_id and c.bundle_id = bundle and c.state = 'good')
    order by r.request_id for update;
end
$$;
comment on function core.lock_bundle_cards(core.staff, bigint) is
    'Locks the cards of a bundle and their requests, so that none is withdrawn or superseded while it goes out.';
alter function core.lock_bundle_cards(core.staff, bigint) owner to madoguchi_owner;
revoke all on function core.lock_bundle_cards(core.staff, bigint) from public;
grant execute on function core.lock_bundle_cards(core.staff, bigint) to madoguchi_api;
