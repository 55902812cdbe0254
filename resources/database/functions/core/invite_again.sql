create or replace function core.invite_again(society int, coverage bigint, terms core.registration_terms) returns text
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    r record;
    l record;
    latest record;
    link bigint;
    state text := (select s.state from core.registration_states(society, terms, array[coverage]) s);
begin
    if state is null then
        raise exception 'no such person' using errcode = 'MD020';
    elsif state not in ('link_sent', 'link_expired', 'half_way') then
        return 'not_under_way';
    end if;
    select x.registration_id, x.person_id, x.email into r
    from core.registration x
    where x.society_id = society and x.coverage_id = coverage and x.state = 'identified'
    order by x.begun_at desc, x.registration_id desc limit 1 for update;
    select x.link_id, x.purpose, x.opened_at, x.void_at, x.expires_at into l
    from core.mail_link x
    where x.society_id = society and x.registration_id = r.registration_id order by x.link_id desc limit 1;
    select x.mail_id, x.kind, x.queued_at into latest
    from core.mail x
    where x.society_id = society and x.registration_id = r.registration_id order by x.mail_id desc limit 1;
    if r.email = '' or l.link_id is null then
        return 'no_address';
    elsif l.opened_at is not null and l.void_at is null and l.expires_at > now() then
        return 'in_progress'; -- a new link would take away the one by which the member is in
    elsif latest.queued_at > now() - interval '1 hour' then
        return 'just_mailed';
    elsif exists (select from core.mail_event e
        where e.society_id = society and e.mail_id = latest.mail_id
            and e.event in ('bounced', 'rejected', 'unknown_address')) then
        return 'address_refused'; -- it would be refused again (MYK-11)
    end if;

    update core.mail_link x
    set void_at = now(), void_reason = 'newer_link'
    where x.society_id = society and x.registration_id = r.registration_id and x.used_at is null and x.void_at is null;
    update core.mail x
    set void_at = now()
    where x.society_id = society and x.registration_id = r.registration_id and x.taken_at is null
        and x.void_at is null;
    link := core.queue_link(society, l.purpose, coalesce(latest.kind, l.purpose), r.email, r.registration_id, null);
    perform core.record('registration_mailed', 'registration', r.registration_id, r.person_id,
        jsonb_build_object('link', link, 'by_hand', true));
    return 'mailed';
end
$$;
comment on function core.invite_again(int, bigint, core.registration_terms) is
    'Queues a new link for a registration that is under way, to the address that the member gave; earlier links are '
    'void. Says mailed, or why not: not_under_way, no_address, in_progress, just_mailed, address_refused. MD020: no '
    'such coverage.';
alter function core.invite_again(int, bigint, core.registration_terms) owner to madoguchi_owner;
revoke all on function core.invite_again(int, bigint, core.registration_terms) from public;
grant execute on function core.invite_again(int, bigint, core.registration_terms) to madoguchi_api;
