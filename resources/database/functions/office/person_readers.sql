create or replace function office.person_readers(person_id bigint, after text default '')
    returns table (event_id bigint, at timestamptz, reader text, what text, reason text,
        from_list text, next text)
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor');
    page constant int := 50;
    before bigint;
begin
    if not exists (select from core.person p
        where p.society_id = me.society_id and p.person_id = person_readers.person_id) then
        raise exception 'no such person' using errcode = 'MD020';
    elsif coalesce(after, '') !~ '^[0-9]{0,18}$' then
        raise exception 'after is the number of an event' using errcode = 'MD005';
    end if;
    before := nullif(after, '')::bigint;
    perform core.record('readers_read', 'person', person_readers.person_id, person_readers.person_id);
    return query
        with looked as (
            select e.*
            from core.audit_event e
            where e.society_id = me.society_id and e.person_id = person_readers.person_id
                and (e.what ~ '_read$' or e.what in ('person_revealed', 'person_reveal_refused'))
                and (before is null or e.event_id < before)
            order by e.event_id desc
            limit page + 1), numbered as (
            select l.*, row_number() over (order by l.event_id desc) as line, count(*) over () as lines from looked l)
        select n.event_id, n.at, coalesce(s.name, ''), n.what, coalesce(n.details ->> 'reason', ''),
            coalesce(n.details ->> 'from', ''),
            case when n.line = page and n.lines > page then n.event_id::text else '' end
        from numbered n
            left join core.staff s on s.society_id = n.society_id and s.staff_id = n.staff_id
        where n.line <= page
        order by n.event_id desc;
end
$$;
comment on function office.person_readers(bigint, text) is
    'Who looked at a person, at what, when, why and from which list, the latest first; to whom protected details were '
    'shown or refused. A page has 50 lines; the last line''s "next" is the "after" of the next page, empty: there is '
    'none. Looking at this is on record, too. MD005: after is something else. MD020: no such person.';
alter function office.person_readers(bigint, text) owner to madoguchi_api;
revoke all on function office.person_readers(bigint, text) from public;
grant execute on function office.person_readers(bigint, text) to madoguchi_clerk, madoguchi_supervisor;
