create or replace function core.card_answer(d core.card, owner bigint) returns jsonb
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select jsonb_build_object('serial', d.serial, 'kind', d.kind, 'printed_on', d.printed_on,
        'answer', case
            when d.state in ('numbered', 'staged', 'good') then 'not_dispatched'
            when d.state in ('spoiled', 'not_found', 'void') then 'never_sent'
            when d.state = 'returned' then 'returned'
            when k.state = 'active' then 'live'
            when k.void_reason = 'replaced' then 'replaced'
            when k.void_reason in ('reported_lost', 'unused') then k.void_reason
            else 'void' end,
        'dispatched_at', core.iso_time(d.dispatched_at), 'void_at', core.iso_time(k.void_at),
        'live_serial', coalesce(live.serial, ''), 'live_printed_on', live.printed_on)
    from (select d.credential_id) x
        left join core.credential k on k.society_id = d.society_id and k.credential_id = x.credential_id
        left join lateral (select y.serial, y.printed_on
            from core.credential w
                join core.card y on y.society_id = w.society_id and y.credential_id = w.credential_id
            where w.society_id = d.society_id and w.account_id = d.account_id and w.kind = d.secret_kind
                and w.state = 'active' and y.card_id <> d.card_id) live on true
    where exists (select from core.account a where a.society_id = d.society_id and a.account_id = d.account_id
        and a.person_id = owner)
$$;
comment on function core.card_answer(core.card, bigint) is
    'What a card in a member''s hand is worth: live, replaced (since when, and the card that works), reported_lost, '
    'unused (nobody used it in time), '
    'void, returned, not_dispatched (under way), never_sent (MYK-13); null for a card of anybody but the owner.';
alter function core.card_answer(core.card, bigint) owner to madoguchi_owner;
revoke all on function core.card_answer(core.card, bigint) from public;
grant execute on function core.card_answer(core.card, bigint) to madoguchi_api;
