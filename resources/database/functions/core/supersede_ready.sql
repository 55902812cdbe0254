-- A member gets one card at a time. One that still lies in a bundle gives way to the one that was asked for later
-- (MYK-8); the dispatcher is told to take it out.
create or replace function core.supersede_ready(me core.staff, request_ids bigint[]) returns void
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    older bigint[];
begin
    with lying as (
        select c.card_id
        from core.card c
        join core.request r on r.society_id = c.society_id and r.account_id = c.account_id
            and r.secret_kind = c.secret_kind
        where c.society_id = me.society_id and r.request_id = any (request_ids) and c.state = 'good'
        order by c.card_id
        for update of c
    )
    select coalesce(array_agg(l.card_id), '{}') into older from lying l;

    perform core.retire_cards(me, older, 'void', 'superseded');
    perform core.move_requests(me, older, 'closed', 'request_closed');
end
$$;
comment on function core.supersede_ready(core.staff, bigint[]) is
    'Voids the undispatched good cards of the members who ask for the same kind of secret in these requests.';
alter function core.supersede_ready(core.staff, bigint[]) owner to madoguchi_owner;
revoke all on function core.supersede_ready(core.staff, bigint[]) from public;
grant execute on function core.supersede_ready(core.staff, bigint[]) to madoguchi_api;
