-- What another request would make void (MYK-8).
begin;
\ir fixtures.sql
select plan(10);

create function tap.under_way(account bigint, kind text default 'viewing', apart bigint default null) returns text
    language sql as $$
    select concat_ws(' ', u ->> 'request_id', u ->> 'serial', u ->> 'dispatched')
    from core.card_under_way(1, account, kind, apart) u where u is not null
$$;
select is(tap.under_way(1), null, 'nothing at first');
select is(tap.under_way(2), null, 'a card dispatched years ago has arrived');
select tap.request(1, 'viewing_password_issue', 'received') \g /dev/null
select is(tap.under_way(1), '101  false', 'a request is under way from its first day');
select is(tap.under_way(1, 'login'), null, 'for its own secret');
select is(tap.under_way(1, 'viewing', 101), null, 'and not for itself');
select is((core.card_under_way(1, 1, 'viewing') ->> 'expected_on')::date, core.business_day_after(1, core.today(), 5),
    'with the promise');
update core.request set state = 'withdrawn', withdrawn_at = now() where request_id = 101;
select is(tap.under_way(1), null, 'withdrawn, it is not');
alter table core.card disable trigger keep;
update core.card set dispatched_at = now() - interval '6 days' where card_id = 1;
select is(tap.under_way(2), '1 NR-0000001-0 true', 'a card dispatched six days ago may lie with the employer');
update core.card set dispatched_at = now() - interval '8 days' where card_id = 1;
select is(tap.under_way(2), null, 'after a week it has arrived');
update core.card set dispatched_at = now(), state = 'returned' where card_id = 1;
select is(tap.under_way(2), null, 'a returned card is not under way');

select * from finish();
rollback;
