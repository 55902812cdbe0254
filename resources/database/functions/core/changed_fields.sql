create or replace function core.changed_fields(l core.roster_line, c core.coverage, p core.person, employer bigint)
    returns text[]
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select array_remove(array[
        case when l.family_name <> p.family_name then 'family_name' end,
        case when l.given_name <> p.given_name then 'given_name' end,
        case when l.family_kana <> p.family_kana then 'family_kana' end,
        case when l.given_kana <> p.given_kana then 'given_kana' end,
        case when l.birth_date <> p.birth_date then 'birth_date' end,
        case when l.sex <> p.sex then 'sex' end,
        case when l.postal_code <> p.postal_code then 'postal_code' end,
        case when l.address <> p.address then 'address' end,
        case when l.telephone <> p.telephone then 'telephone' end,
        case when l.branch <> c.branch then 'branch' end,
        case when l.status <> c.status then 'status' end,
        case when employer is distinct from c.employer_id then 'employer' end,
        case when l.acquired_on <> c.acquired_on then 'acquired_on' end,
        case when l.lost_on is distinct from c.lost_on then 'lost_on' end], null)
$$;
comment on function core.changed_fields(core.roster_line, core.coverage, core.person, bigint) is
    'What a line of a roster says otherwise than the record; columns that the file has not are null and change '
    'nothing.';
alter function core.changed_fields(core.roster_line, core.coverage, core.person, bigint) owner to madoguchi_owner;
revoke all on function core.changed_fields(core.roster_line, core.coverage, core.person, bigint) from public;
grant execute on function core.changed_fields(core.roster_line, core.coverage, core.person, bigint)
    to madoguchi_job_api;
