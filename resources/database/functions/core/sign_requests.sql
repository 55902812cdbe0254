create or replace function core.sign_requests(me core.staff, card_ids bigint[], what text) returns void
    language sql volatile
    set search_path = pg_catalog, pg_temp
as $$
    insert into core.request_hand (society_id, request_id, staff_id, what)
    select me.society_id, c.request_id, me.staff_id, sign_requests.what
    from core.card c
    where c.society_id = me.society_id and c.card_id = any (card_ids)
$$;
comment on function core.sign_requests(core.staff, bigint[], text) is
    'Notes this person''s hand in the requests of these cards: printed, reconciled or dispatched.';
alter function core.sign_requests(core.staff, bigint[], text) owner to madoguchi_owner;
revoke all on function core.sign_requests(core.staff, bigint[], text) from public;
grant execute on function core.sign_requests(core.staff, bigint[], text) to madoguchi_api;
