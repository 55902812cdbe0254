create or replace function office.household(person_id bigint)
    returns table (member_id bigint, coverage_id bigint, branch text, name text, kana text, birth_date date,
        insured boolean, status text, lost_on date, account text, may_register boolean)
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor');
    c core.coverage := core.present_coverage(me.society_id, household.person_id);
begin
    perform core.record('household_read', 'person', c.person_id, c.person_id);
    return query
        select p.person_id, f.coverage_id, f.branch, core.full_name(p.family_name, p.given_name),
            core.full_name(p.family_kana, p.given_kana), p.birth_date, f.insured, f.status, f.lost_on,
            coalesce(a.state, 'none'), core.may_register(me.society_id, f.coverage_id)
        from (
            -- A number is given to another family once its own has left, so the times have to meet.
            select distinct on (x.person_id) x.*
            from core.coverage x
            where x.society_id = me.society_id and x.number_key = c.number_key and x.symbol_key = c.symbol_key
                and x.acquired_on < coalesce(c.lost_on, 'infinity') and coalesce(x.lost_on, 'infinity') > c.acquired_on
            order by x.person_id, x.lost_on desc nulls first, x.acquired_on desc, x.coverage_id desc) f
            join core.person p on p.society_id = f.society_id and p.person_id = f.person_id
            left join core.account a on a.society_id = f.society_id and a.coverage_id = f.coverage_id
                and a.state <> 'deleted'
        order by f.insured desc, f.branch, p.birth_date, p.person_id;
end
$$;
comment on function office.household(bigint) is
    'The insured person and the dependants under a person''s symbol and number, the person among them, and who of them '
    'is registered or may register: who is signed in is who applies (JAL-7). On record. MD020: no such person.';
alter function office.household(bigint) owner to madoguchi_api;
revoke all on function office.household(bigint) from public;
grant execute on function office.household(bigint) to madoguchi_clerk, madoguchi_supervisor;
