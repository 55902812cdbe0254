create or replace function core.mails_of(society int, person_id bigint, open boolean, at_most int) returns jsonb
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    with its as (
        select m.*
        from core.mail m
        where m.society_id = society
            and (m.account_id in (select a.account_id from core.account a
                    where a.society_id = society and a.person_id = mails_of.person_id)
                or m.registration_id in (select r.registration_id from core.registration r
                    where r.society_id = society and r.person_id = mails_of.person_id))
        order by m.mail_id desc
        limit at_most)
    select coalesce(jsonb_agg(jsonb_build_object('mail_id', m.mail_id, 'kind', m.kind,
        'address', case when open then m.address else '' end, 'queued_at', core.iso_time(m.queued_at),
        'taken_at', core.iso_time(m.taken_at),
        'state', case when e.event is not null then e.event when m.taken_at is not null then 'taken'
            when m.void_at is not null then 'void' else 'waiting' end,
        'reported_at', core.iso_time(e.at), 'detail', case when open then coalesce(e.detail, '') else '' end,
        'expires_at', core.iso_time(coalesce(l.expires_at, k.expires_at)),
        'used_at', core.iso_time(coalesce(l.used_at, k.used_at)),
        'void_at', core.iso_time(coalesce(l.void_at, k.void_at))) order by m.mail_id desc), '[]')
    from its m
        left join lateral (
            select x.event, x.detail, x.at
            from core.mail_event x
            where x.society_id = m.society_id and x.mail_id = m.mail_id
            order by x.position desc
            limit 1) e on true
        left join core.mail_link l on l.society_id = m.society_id and l.link_id = m.link_id
        left join core.one_time_key k on k.society_id = m.society_id and k.key_id = m.key_id
$$;
comment on function core.mails_of(int, bigint, boolean, int) is
    'The mails of a person''s accounts and registrations, the newest first, as JSON: when each was queued and handed '
    'to the mail system, what that reported last, and until when its link or key works or when it was used (AIS-4, '
    'AZB-4). Not `open`: without the address as typed and the mail system''s words, which can quote it.';
alter function core.mails_of(int, bigint, boolean, int) owner to madoguchi_owner;
revoke all on function core.mails_of(int, bigint, boolean, int) from public;
grant execute on function core.mails_of(int, bigint, boolean, int) to madoguchi_api;
