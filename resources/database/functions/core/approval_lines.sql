create or replace function core.approval_lines(me core.staff, only_request bigint default null)
    returns table (request_id bigint, kind text, name text, symbol text, number text, employer text,
        submitted_at timestamptz, submitted_by text, lane text, promised_on date, may_decide boolean,
        unusual jsonb, full_check boolean, lapses_on date, decides_for text, bulk_id bigint, bulk_reason text,
        together boolean)
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    profile jsonb := core.profile_of(me.society_id);
    offers jsonb := core.setting(profile, 'requests');
    days int := core.days_to_act(profile, 'waiting');
    stands_in boolean := exists (select from core.deputyships(me)); -- otherwise it is asked for every line in vain
    waiting bigint[] := array(select r.request_id from core.request r
        where r.society_id = me.society_id and r.state = 'waiting' and core.begun_on(r) + days >= core.today()
            and (only_request is null or r.request_id = only_request));
begin
    return query
        select r.request_id, r.kind, core.full_name(p.family_name, p.given_name), c.symbol, c.number,
            coalesce(e.name, ''), r.submitted_at, s.name,
            core.raised_lane(coalesce(offers #>> array[r.kind, 'lane'], 'normal'), u.codes),
            r.promised_on, core.may_decide(me, r.request_id), coalesce(to_jsonb(u.codes), '[]'),
            exists (select from core.full_check f where f.society_id = r.society_id and f.request_id = r.request_id
                and f.drawn_at > r.submitted_at),
            core.begun_on(r) + days, coalesce(b.name, ''), r.bulk_id, coalesce(l.reason, ''),
            core.goes_together(coalesce(offers #>> array[r.kind, 'lane'], 'normal'), u.codes, r.bulk_id)
        from core.unusual_among(me.society_id, waiting) u
            join core.request r on r.society_id = me.society_id and r.request_id = u.request_id
            join core.person p on p.society_id = r.society_id and p.person_id = r.person_id
            join core.coverage c on c.society_id = r.society_id and c.coverage_id = r.coverage_id
            join core.staff s on s.society_id = r.society_id and s.staff_id = r.submitted_by
            left join core.employer e on e.society_id = r.society_id and e.employer_id = c.employer_id
            left join core.bulk l on l.society_id = r.society_id and l.bulk_id = r.bulk_id
            left join core.staff b on b.society_id = r.society_id and b.staff_id = case when stands_in
                then core.represents(me, r.request_id) end
        order by r.promised_on nulls last, r.submitted_at, r.request_id;
end
$$;
comment on function core.approval_lines(core.staff, bigint) is
    'Requests that wait for a decision, the most urgent first, or one of them. The lane is the kind''s, raised by '
    'what is unusual; `together` says whether it may be in a batch.';
alter function core.approval_lines(core.staff, bigint) owner to madoguchi_owner;
revoke all on function core.approval_lines(core.staff, bigint) from public;
grant execute on function core.approval_lines(core.staff, bigint) to madoguchi_api;
