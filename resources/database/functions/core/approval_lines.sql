create or replace function core.approval_lines(me core.staff, only_request bigint default null)
    returns table (request_id bigint, kind text, name text, symbol text, number text, employer text,
        submitted_at timestamptz, submitted_by text, lane text, promised_on date, may_decide boolean)
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    offers jsonb := core.setting(core.profile_of(me.society_id), 'requests');
begin
    return query
        select r.request_id, r.kind, core.full_name(p.family_name, p.given_name), c.symbol, c.number,
            coalesce(e.name, ''), r.submitted_at, s.name, coalesce(offers #>> array[r.kind, 'lane'], 'normal'),
            r.promised_on, not core.had_hand(me, r.request_id)
        from core.request r
            join core.person p on p.society_id = r.society_id and p.person_id = r.person_id
            join core.coverage c on c.society_id = r.society_id and c.coverage_id = r.coverage_id
            join core.staff s on s.society_id = r.society_id and s.staff_id = r.submitted_by
            left join core.employer e on e.society_id = r.society_id and e.employer_id = c.employer_id
        where r.society_id = me.society_id and r.state = 'waiting'
            and (only_request is null or r.request_id = only_request)
        order by r.promised_on nulls last, r.submitted_at, r.request_id;
end
$$;
comment on function core.approval_lines(core.staff, bigint) is
    'Requests that wait for a decision, the most urgent first, or one of them.';
alter function core.approval_lines(core.staff, bigint) owner to madoguchi_owner;
revoke all on function core.approval_lines(core.staff, bigint) from public;
grant execute on function core.approval_lines(core.staff, bigint) to madoguchi_api;
