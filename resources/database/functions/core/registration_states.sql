create or replace function core.registration_states(
    society int, terms core.registration_terms, coverages bigint[])
    returns table (coverage_id bigint, state text, since timestamptz, until timestamptz)
    language sql stable rows 100
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_custom_plan
as $$
    select c.coverage_id,
        case
            when c.lost_on <= (terms).today then case when c.registration = 'none' then '' else 'to_be_erased' end
            when c.acquired_on > (terms).today or c.lost_on is not null and c.registration = 'none' then ''
            when a.state = 'frozen' then 'frozen'
            when a.state = 'registered' and a.seen_at <= (terms).recheck_before then 'recheck'
            when a.state = 'registered' then 'registered'
            when not c.insured and not ((terms).dependants and p.birth_date <= coalesce((terms).born_by, 'infinity'))
                then ''
            when r.registration_id is null then 'not_registered'
            when l.void_at is not null or l.expires_at <= now() then 'link_expired'
            when l.link_id is null or l.opened_at is not null then 'half_way'
            else 'link_sent'
        end,
        case
            when c.lost_on <= (terms).today then c.lost_on::timestamp at time zone 'Asia/Tokyo'
            when a.state = 'frozen' then a.frozen_at
            when a.state = 'registered' then a.seen_at
            when a.state = 'issued' and r.registration_id is null then null
            else coalesce(l.opened_at, l.sent_at, r.begun_at)
        end,
        case
            when c.lost_on <= (terms).today then
                (core.retention_phase(core.retention_rule(core.profile_of(society), c.status, c.loss_reason), c.lost_on,
                    (terms).today)).erased_on::timestamp at time zone 'Asia/Tokyo'
            when coalesce(a.state, 'issued') = 'issued' then l.expires_at
        end
    from core.coverage c
        join core.person p on p.society_id = c.society_id and p.person_id = c.person_id
        left join core.account a on a.society_id = c.society_id and a.coverage_id = c.coverage_id
            and a.state <> 'deleted'
        left join lateral (
            select x.registration_id, x.begun_at
            from core.registration x
            where x.society_id = c.society_id and x.person_id = c.person_id and x.coverage_id = c.coverage_id
                and x.state = 'identified'
            order by x.begun_at desc, x.registration_id desc limit 1) r on true
        left join lateral (
            select x.link_id, x.sent_at, x.expires_at, x.opened_at, x.void_at
            from core.mail_link x
            where x.society_id = c.society_id and x.registration_id = r.registration_id
            order by x.link_id desc limit 1) l on true
    where c.society_id = society and c.coverage_id = any (coverages)
$$;
comment on function core.registration_states(int, core.registration_terms, bigint[]) is
    'How far the registration of each coverage is: not_registered, link_sent, link_expired, half_way, registered, '
    'recheck (MYK-6, MYK-7), frozen (HIN-8), to_be_erased (lost, with an account that is not erased yet; AIS-15), or '
    'empty: nothing to register. since: when it came so far; until: when the link expires, or the day of erasure.';
alter function core.registration_states(int, core.registration_terms, bigint[]) owner to madoguchi_owner;
revoke all on function core.registration_states(int, core.registration_terms, bigint[]) from public;
grant execute on function core.registration_states(int, core.registration_terms, bigint[]) to madoguchi_api;
