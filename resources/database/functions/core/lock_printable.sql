-- Locks the requests in the order of their numbers, so that two stations with overlapping lists wait and do not
-- deadlock.
create or replace function core.lock_printable(me core.staff, form text, request_ids bigint[]) returns void
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    days int := core.days_to_act(core.profile_of(me.society_id), 'approved');
    here int;
    printed_here text[];
begin
    if coalesce(cardinality(request_ids), 0) = 0
        or cardinality(request_ids) <> (select count(distinct w) from unnest(request_ids) w) then
        raise exception 'a run takes one request or more, each once' using errcode = 'MD005';
    elsif cardinality(request_ids) > 2000 then -- as the table's own check
        raise exception 'a run takes 2,000 requests' using errcode = 'MD069';
    end if;

    perform from core.request r
    where r.society_id = me.society_id and r.request_id = any (request_ids)
    order by r.request_id for update;
    get diagnostics here = row_count;
    if here <> cardinality(request_ids) then
        raise exception 'no such request' using errcode = 'MD021';
    end if;

    printed_here := array(
        with kinds as materialized ( -- asked once for each: the profile is large
            select distinct r.kind from core.request r
            where r.society_id = me.society_id and r.request_id = any (request_ids)
        )
        select k.kind from kinds k where core.card_form(me.society_id, k.kind) = form);
    if exists (select from core.request r
        where r.society_id = me.society_id and r.request_id = any (request_ids) and r.state <> 'approved') then
        raise exception 'a request is not approved, or is in a run already' using errcode = 'MD060';
    elsif exists (select from core.request r
        where r.society_id = me.society_id and r.request_id = any (request_ids)
            and core.begun_on(r) + days < core.today()) then -- core.has_lapsed, for many
        raise exception 'an approval has lapsed' using errcode = 'MD160';
    elsif exists (select from core.request r
        where r.society_id = me.society_id and r.request_id = any (request_ids)
            and (r.account_id is null or r.kind <> all (printed_here))) then
        raise exception 'a request is not printed on this form' using errcode = 'MD005';
    elsif exists (select from core.request r
        where r.society_id = me.society_id and r.request_id = any (request_ids)
            and me.staff_id in (r.decided_by, r.decided_for)) then
        raise exception 'who approved a request does not print it' using errcode = 'MD061';
    elsif exists (select from core.request r
        join core.unchecked_cards(me.society_id) b on b.account_id = r.account_id
        cross join lateral core.destination_of(r.society_id, r.coverage_id, r.kind) d
        where r.society_id = me.society_id and r.request_id = any (request_ids)
            and core.same_place(b, d.route, d.employer_id, d.recipient, d.postal_code, d.address)) then
        raise exception 'a card came back from there, and the address has not been checked' using errcode = 'MD183';
    end if;
end
$$;
comment on function core.lock_printable(core.staff, text, bigint[]) is
    'Locks requests for a run. MD005: none, twice, other form. MD021: unknown. MD060: not approved. MD061: '
    'own approval, or one in the caller''s place. MD069: more than 2,000. MD160: an approval has lapsed. MD183: an '
    'address is to be checked first.';
alter function core.lock_printable(core.staff, text, bigint[]) owner to madoguchi_owner;
revoke all on function core.lock_printable(core.staff, text, bigint[]) from public;
grant execute on function core.lock_printable(core.staff, text, bigint[]) to madoguchi_api;
