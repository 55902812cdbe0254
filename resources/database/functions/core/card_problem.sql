-- What may have changed between the paper and the door. The order is that of weight: the first that holds is the
-- answer.
create or replace function core.card_problem(card core.card) returns text
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select case
        when card.state = 'void' then card.void_reason
        when card.state <> 'good' then ''
        when r.state = 'withdrawn' then 'withdrawn'
        when v.lost_on <= (clock_timestamp() at time zone 'Asia/Tokyo')::date then 'coverage_lost'
        when not core.may_have_card(r.society_id, r.coverage_id, card.account_id, card.secret_kind)
            then 'account_closed'
        when (d.route, d.employer_id, d.recipient, d.postal_code, d.address) is distinct from
            (card.route, card.employer_id, card.recipient, card.postal_code, card.address) then 'route_changed'
        when exists (select from core.card b
            join core.returned_mail m on m.society_id = b.society_id and m.card_id = b.card_id and m.closed_at is null
            where b.society_id = card.society_id and b.account_id = card.account_id
                and core.same_place(b, card.route, card.employer_id, card.recipient, card.postal_code, card.address))
            then 'address_unchecked'
        when k.state <> 'ready' then 'secret_void'
        else '' end
    from core.request r
    join core.coverage v on v.society_id = r.society_id and v.coverage_id = r.coverage_id
    left join core.credential k on k.society_id = r.society_id and k.credential_id = card.credential_id
    left join lateral core.destination_of(r.society_id, r.coverage_id, r.kind) d on true
    where r.society_id = card.society_id and r.request_id = card.request_id
$$;
comment on function core.card_problem(core.card) is
    'Code of why a card that waits in a bundle may not leave; empty when it may.';
alter function core.card_problem(core.card) owner to madoguchi_owner;
revoke all on function core.card_problem(core.card) from public;
grant execute on function core.card_problem(core.card) to madoguchi_api;
