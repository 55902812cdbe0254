-- Who did not ask for a card learns of it before it is there: so every address is told, as of any other change.
create or replace function core.mail_dispatched(me core.staff, card_ids bigint[]) returns int
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    queued int;
begin
    with told as materialized (
        select m.email, c.account_id, c.card_id, row_number() over (order by c.card_id, m.position) as place
        from core.card c
        join core.account a on a.society_id = c.society_id and a.account_id = c.account_id and a.state = 'registered'
        join core.account_email m on m.society_id = a.society_id and m.account_id = a.account_id
            and m.verified_at is not null
        where c.society_id = me.society_id and c.card_id = any (card_ids)
    ), drawn as materialized (
        select core.next_number(me.society_id, 'mail', n.mails) as first
        from (select count(*)::int as mails from told) n
        where n.mails > 0
    )
    insert into core.mail (society_id, mail_id, kind, address, account_id, card_id)
    select me.society_id, d.first + t.place - 1, 'card_dispatched', t.email, t.account_id, t.card_id
    from told t cross join drawn d;
    get diagnostics queued = row_count;
    return queued;
end
$$;
comment on function core.mail_dispatched(core.staff, bigint[]) is
    'Queues a mail to each verified address of the members whose cards have left, without secret or login ID, and '
    'tells how many. Who is not registered, or frozen, gets none.';
alter function core.mail_dispatched(core.staff, bigint[]) owner to madoguchi_owner;
revoke all on function core.mail_dispatched(core.staff, bigint[]) from public;
grant execute on function core.mail_dispatched(core.staff, bigint[]) to madoguchi_api;
