create or replace function core.cards_of(society int, person_id bigint) returns jsonb
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce(jsonb_agg(jsonb_build_object('serial', d.serial, 'kind', d.kind, 'printed_on', d.printed_on,
            'state', d.state, 'live', coalesce(k.state = 'active', false),
            'dispatched_at', core.iso_time(d.dispatched_at),
            'destination', d.recipient)
        order by d.card_id desc), '[]')
    from core.account a
        join core.card d on d.society_id = a.society_id and d.account_id = a.account_id
        left join core.credential k on k.society_id = d.society_id and k.credential_id = d.credential_id
    where a.society_id = society and a.person_id = cards_of.person_id
$$;
comment on function core.cards_of(int, bigint) is
    'A person''s cards, newest first, as JSON; the date tells which one a caller holds, `live` which one works '
    '(MYK-13).';
alter function core.cards_of(int, bigint) owner to madoguchi_owner;
revoke all on function core.cards_of(int, bigint) from public;
grant execute on function core.cards_of(int, bigint) to madoguchi_api;
