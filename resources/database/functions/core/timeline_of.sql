create or replace function core.timeline_of(society int, person_id bigint, at_most int) returns jsonb
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce(jsonb_agg(jsonb_build_object('at', core.iso_time(t.at), 'what', t.what, 'actor', t.actor,
        'subject', t.subject) order by t.at desc, t.event_id desc), '[]')
    from (
        select e.at, e.event_id, e.what, coalesce(s.name, 'portal') as actor,
            coalesce(c.serial, e.details ->> 'serial', e.record_id::text, '') as subject
        from core.audit_event e
            left join core.staff s on s.society_id = e.society_id and s.staff_id = e.staff_id
            left join core.card c on e.topic = 'card' and c.society_id = e.society_id and c.card_id = e.record_id
        where e.society_id = society and e.person_id = timeline_of.person_id and e.what !~ '_read$'
        order by e.event_id desc
        limit at_most
    ) t
$$;
comment on function core.timeline_of(int, bigint, int) is
    'What happened to a person''s records, newest first, as [{at, what, actor, subject}]; who merely looked is left '
    'out.';
alter function core.timeline_of(int, bigint, int) owner to madoguchi_owner;
revoke all on function core.timeline_of(int, bigint, int) from public;
grant execute on function core.timeline_of(int, bigint, int) to madoguchi_api;
