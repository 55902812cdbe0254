create or replace function office.run_cards(run_id bigint, fence int)
    returns table (card_id bigint, "position" int, serial text, kind text, secret_kind text, printed_on date,
        society_name text, society_postal_code text, society_address text, society_telephone text, postal_code text,
        address text, recipient text, department text, attention text, member_name text, login_id text,
        replaces_serial text, replaces_printed_on date, handling text)
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('printer');
    run core.run := core.own_open_run(me, run_cards.run_id, run_cards.fence);
begin
    perform core.record('run_cards_read', 'run', run.run_id, null, jsonb_build_object('cards', run.cards));
    perform core.record_cards('card_read',
        (select array_agg(c.card_id) from core.card c where c.society_id = me.society_id and c.run_id = run.run_id));

    return query
    select c.card_id, c.position, c.serial, c.kind, c.secret_kind, c.printed_on, s.name, s.postal_code, s.address,
        s.telephone, c.postal_code, c.address, c.recipient, c.department, c.attention, c.member_name,
        case when c.secret_kind in ('login', 'temporary') then a.login_id else '' end,
        coalesce(old.serial, ''), old.printed_on, array_to_string(c.handling, ' ')
    from core.card c
    join core.society s on s.society_id = c.society_id
    join core.account a on a.society_id = c.society_id and a.account_id = c.account_id
    left join core.card old on old.society_id = c.society_id and old.card_id = c.replaces_card_id
    where c.society_id = me.society_id and c.run_id = run.run_id
    order by c.position;
end
$$;
comment on function office.run_cards(bigint, int) is
    'What is printed on the cards of the caller''s open run, all but the secrets; on record. MD011, MD022, MD064, '
    'MD065, MD072.';
alter function office.run_cards(bigint, int) owner to madoguchi_api;
revoke all on function office.run_cards(bigint, int) from public;
grant execute on function office.run_cards(bigint, int) to madoguchi_printer;
