create or replace function core.listed_by_time(
    society int, source text, terms core.registration_terms, after core.listed_hit, how_many int)
    returns setof core.listed_hit
    language plpgsql stable rows 200
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_custom_plan
as $$
declare
    up boolean := source in ('stale', 'left');
    behind timestamptz := coalesce(after.at, case when up then timestamptz '-infinity' else 'infinity' end);
    its bigint := coalesce(after.id, case when up then 0 else 9223372036854775807 end);
begin
    if source = 'active' then
        return query
            select a.coverage_id, null, null, a.seen_at, a.account_id
            from core.account a
            where a.society_id = society and a.state = 'registered'
                and a.seen_at > coalesce(terms.recheck_before, '-infinity')
                and (a.seen_at, a.account_id) < (behind, its)
            order by a.seen_at desc, a.account_id desc limit how_many;
    elsif source = 'stale' then
        return query
            select a.coverage_id, null, null, a.seen_at, a.account_id
            from core.account a
            where a.society_id = society and a.state = 'registered' and a.seen_at <= terms.recheck_before
                and (a.seen_at, a.account_id) > (behind, its)
            order by a.seen_at, a.account_id limit how_many;
    elsif source = 'under_way' then
        return query
            select r.coverage_id, null, null, r.begun_at, r.registration_id
            from core.registration r
            where r.society_id = society and r.state = 'identified'
                and (r.begun_at, r.registration_id) < (behind, its)
                -- A member who began several times is there once, with the last one.
                and not exists (select from core.registration x
                    where x.society_id = society and x.person_id = r.person_id and x.coverage_id = r.coverage_id
                        and x.state = 'identified'
                        and (x.begun_at, x.registration_id) > (r.begun_at, r.registration_id))
            order by r.begun_at desc, r.registration_id desc limit how_many;
    else
        return query
            select c.coverage_id, null, null, c.lost_on::timestamp at time zone 'UTC', c.coverage_id
            from core.coverage c
            where c.society_id = society and c.lost_on is not null and c.registration <> 'none'
                and c.lost_on <= terms.today
                and (c.lost_on, c.coverage_id) > (case when after.at is null then '-infinity'
                    else (after.at at time zone 'UTC')::date end, its)
            order by c.lost_on, c.coverage_id limit how_many;
    end if;
end
$$;
comment on function core.listed_by_time(int, text, core.registration_terms, core.listed_hit, int) is
    'Coverages behind a hit by time: accounts seen lately, the latest first (active); those whose address is to be '
    'checked, the longest unseen first (stale); registrations that are under way, the latest first; and lost ones with '
    'an account, the longest lost first (left).';
alter function core.listed_by_time(int, text, core.registration_terms, core.listed_hit, int) owner to madoguchi_owner;
revoke all on function core.listed_by_time(int, text, core.registration_terms, core.listed_hit, int) from public;
grant execute on function core.listed_by_time(int, text, core.registration_terms, core.listed_hit, int)
    to madoguchi_api;
