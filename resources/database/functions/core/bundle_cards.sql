create or replace function core.bundle_cards(me core.staff, card_ids bigint[]) returns void
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    place record;
    bundle bigint;
    placed bigint[] := array[]::bigint[];
    bundles bigint[] := array[]::bigint[]; -- where each of the placed cards goes
begin
    -- Held before any bundle: two who count at once would otherwise wait for each other, one for the counter and one
    -- for a bundle.
    perform core.next_number(me.society_id, 'bundle', 0);

    for place in
        select c.route, c.employer_id, case when c.route = 'home' then r.person_id end as person_id,
            array_agg(c.card_id order by c.card_id) as cards
        from core.card c
        join core.request r on r.society_id = c.society_id and r.request_id = c.request_id
        where c.society_id = me.society_id and c.card_id = any (card_ids)
        group by 1, 2, 3
        order by 1, 2, 3
    loop
        bundle := core.ready_bundle(me, place.route, place.employer_id, place.person_id);
        placed := placed || place.cards;
        bundles := bundles || array_fill(bundle, array[cardinality(place.cards)]);
        perform core.record_cards('card_good', place.cards, jsonb_build_object('bundle', bundle));
        perform core.record('bundle_ready', 'bundle', bundle, null,
            jsonb_build_object('cards', cardinality(place.cards)));
    end loop;

    -- At once: two thousand letters to homes are as many bundles.
    update core.card c
    set state = 'good', reconciled_by = me.staff_id, bundle_id = w.bundle
    from unnest(placed, bundles) w (card_id, bundle)
    where c.society_id = me.society_id and c.card_id = w.card_id;
    update core.credential k
    set state = 'ready'
    from core.card c
    where c.society_id = me.society_id and c.card_id = any (placed)
        and k.society_id = c.society_id and k.credential_id = c.credential_id and k.state = 'staged';
end
$$;
comment on function core.bundle_cards(core.staff, bigint[]) is
    'Puts counted cards into the bundles of their destinations; their secrets are ready, and work from dispatch on.';
alter function core.bundle_cards(core.staff, bigint[]) owner to madoguchi_owner;
revoke all on function core.bundle_cards(core.staff, bigint[]) from public;
grant execute on function core.bundle_cards(core.staff, bigint[]) to madoguchi_api;
