create or replace function office.print_queue()
    returns table (request_id bigint, kind text, form text, route text, destination text, name text,
        approved_at timestamptz, promised_on date, may_print boolean, shared_address boolean, held text)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('printer');
    days int := core.days_to_act(core.profile_of(me.society_id), 'approved');
begin
    return query
    with waiting as materialized (
        select r.request_id, r.kind, r.person_id, r.coverage_id, r.account_id, r.decided_at, r.promised_on,
            me.staff_id is distinct from r.decided_by and me.staff_id is distinct from r.decided_for as may_print
        from core.request r
        where r.society_id = me.society_id and r.state = 'approved' and r.account_id is not null
            and core.begun_on(r) + days >= core.today()
    ), forms as materialized ( -- once for each kind: the profile is large
        select k.kind, core.card_form(me.society_id, k.kind) as form from (select distinct w.kind from waiting w) k
    ), places as materialized (
        select d.* from core.destinations_of(me.society_id, array(select x.coverage_id from waiting x)) d
    ), back as materialized (
        select distinct w.request_id
        from core.unchecked_cards(me.society_id) b
        join waiting w on w.account_id = b.account_id
        join places d on d.coverage_id = w.coverage_id
        where core.same_place(b, d.route, d.employer_id, d.recipient, d.postal_code, d.address)
    )
    select w.request_id, w.kind, f.form, coalesce(d.route, ''), coalesce(d.recipient, ''),
        core.full_name(p.family_name, p.given_name), w.decided_at, w.promised_on, w.may_print and b.request_id is null,
        d.route = 'home' and min(w.person_id) over same_address < max(w.person_id) over same_address,
        case when b.request_id is not null then 'address_unchecked' else '' end
    from waiting w
        join forms f on f.kind = w.kind and f.form is not null
        join core.person p on p.society_id = me.society_id and p.person_id = w.person_id
        left join places d on d.coverage_id = w.coverage_id
        left join back b on b.request_id = w.request_id
    window same_address as (partition by d.route, d.postal_code,
        case d.route when 'home' then core.fold_address(d.address) end)
    order by w.promised_on nulls last, w.decided_at, w.request_id;
end
$$;
comment on function office.print_queue() is
    'The approved requests that wait for paper, most urgent first; empty route: no addressee can be derived. An '
    'approval that has lapsed is none. shared_address: another person''s card in this queue goes to the same home '
    '(I-1). held: why nobody may print it yet (address_unchecked: a card came back from there, and the address has not '
    'been checked since).';
alter function office.print_queue() owner to madoguchi_api;
revoke all on function office.print_queue() from public;
grant execute on function office.print_queue() to madoguchi_printer;
