create or replace function office.print_queue()
    returns table (request_id bigint, kind text, form text, route text, destination text, name text,
        approved_at timestamptz, promised_on date, may_print boolean, shared_address boolean)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('printer');
    profile jsonb := core.profile_of(me.society_id);
begin
    return query
    select r.request_id, r.kind, core.card_form(r.society_id, r.kind), coalesce(d.route, ''), coalesce(d.recipient, ''),
        core.full_name(p.family_name, p.given_name), r.decided_at, r.promised_on,
        me.staff_id is distinct from r.decided_by and me.staff_id is distinct from r.decided_for,
        d.route = 'home' and min(r.person_id) over same_address < max(r.person_id) over same_address
    from core.request r
    join core.person p on p.society_id = r.society_id and p.person_id = r.person_id
    left join lateral core.destination_of(r.society_id, r.coverage_id, r.kind) d on true
    where r.society_id = me.society_id and r.state = 'approved' and r.account_id is not null
        and core.card_form(r.society_id, r.kind) is not null and not core.has_lapsed(r, profile)
    window same_address as (partition by d.route, d.postal_code,
        case d.route when 'home' then core.fold_address(d.address) end)
    order by r.promised_on nulls last, r.decided_at, r.request_id;
end
$$;
comment on function office.print_queue() is
    'The approved requests that wait for paper, most urgent first; empty route: no addressee can be derived. An '
    'approval that has lapsed is none. shared_address: another person''s card in this queue goes to the same home '
    '(I-1).';
alter function office.print_queue() owner to madoguchi_api;
revoke all on function office.print_queue() from public;
grant execute on function office.print_queue() to madoguchi_printer;
