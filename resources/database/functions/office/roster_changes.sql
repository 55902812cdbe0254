create or replace function office.roster_changes(import_id bigint, view text, after_change bigint, most int)
    returns table (change_id bigint, kind text, line bigint, person_id bigint, name text, birth_date date, symbol text,
        number text, branch text, fields text[], before jsonb, afterwards jsonb, lost_on date, loss_reason text,
        suspicions text[])
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
#variable_conflict use_column
declare
    me core.staff := core.require_duty('administrator', 'supervisor');
    its bigint := (select i.import_id from core.roster_import i
        where i.society_id = me.society_id and i.import_id = roster_changes.import_id);
begin
    if its is null then
        raise exception 'no such import' using errcode = 'MD120';
    elsif view is null or view not in ('new', 'changed', 'moved', 'lost', 'suspicious') or most is null
        or most not between 1 and 500 then
        raise exception 'a kind of change or suspicious, from 1 to 500 at a time' using errcode = 'MD005';
    end if;
    perform core.record('roster_read', 'roster', its, null, jsonb_build_object('view', view, 'after', after_change));
    return query
    select r.change_id, r.kind, r.line, r.person_id,
        coalesce(l.family_name || ' ' || l.given_name, p.family_name || ' ' || p.given_name),
        coalesce(l.birth_date, p.birth_date), coalesce(l.symbol, c.symbol), coalesce(l.number, c.number),
        coalesce(l.branch, c.branch, ''), r.fields,
        case when r.fields <> '{}' then core.roster_values(r.fields, to_jsonb(p) || to_jsonb(c)) else '{}' end,
        case when r.fields <> '{}' and l.line is not null
            then core.roster_values(r.fields, to_jsonb(l) || jsonb_build_object('employer_id', r.employer_id)) else '{}'
            end,
        r.lost_on, r.loss_reason, r.suspicions
    from core.roster_change r
    left join core.coverage c on c.society_id = r.society_id and c.coverage_id = r.coverage_id
    left join core.person p on p.society_id = r.society_id and p.person_id = r.person_id
    left join core.roster_line l on l.society_id = r.society_id and l.import_id = r.import_id and l.line = r.line
        and coalesce(l.insured = c.insured, true)
    where r.society_id = me.society_id and r.import_id = its and r.change_id > coalesce(after_change, 0)
        and case when view = 'suspicious' then r.suspicions <> '{}' else r.kind = view end
    order by r.change_id
    limit most;
end
$$;
comment on function office.roster_changes(bigint, text, bigint, int) is
    'What a roster would change, a page at a time behind a change: new, changed (field by field, before and '
    'afterwards), moved, lost, or what is suspicious. MD004, MD005, MD120.';
alter function office.roster_changes(bigint, text, bigint, int) owner to madoguchi_api;
revoke all on function office.roster_changes(bigint, text, bigint, int) from public;
grant execute on function office.roster_changes(bigint, text, bigint, int)
    to madoguchi_administrator, madoguchi_supervisor;
