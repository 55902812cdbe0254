"""What holds on tables whatever a function does: policies, triggers, unique keys and checks, each taken out and put back."""
from mutation import Mutant

# (table, kind, what it says, break, mend)
RULES = """
select jsonb_agg(jsonb_build_array(r.its_table, r.kind, r.said, r.broken, r.mended) order by r.its_table, r.kind, r.said)
from (
    select p.polrelid::regclass::text as its_table, 'policy' as kind, p.polname || ' for ' || p.polroles::regrole[]::text as said,
        format('alter policy %I on %s', p.polname, p.polrelid::regclass) || case when p.polqual is null then '' else
            ' using (true)' end || case when p.polwithcheck is null then '' else ' with check (true)' end as broken,
        format('alter policy %I on %s', p.polname, p.polrelid::regclass) || coalesce(' using ('
            || pg_get_expr(p.polqual, p.polrelid) || ')', '') || coalesce(' with check ('
            || pg_get_expr(p.polwithcheck, p.polrelid) || ')', '') as mended
    from pg_policy p
    where coalesce(pg_get_expr(p.polqual, p.polrelid), 'true') <> 'true'
        or coalesce(pg_get_expr(p.polwithcheck, p.polrelid), 'true') <> 'true'
    union all
    select t.tgrelid::regclass::text, 'trigger', t.tgname, format('alter table %s disable trigger %I', t.tgrelid::regclass,
        t.tgname), format('alter table %s enable trigger %I', t.tgrelid::regclass, t.tgname)
    from pg_trigger t where not t.tgisinternal
    union all
    select i.indrelid::regclass::text, 'unique', c.relname, format('drop index core.%I', c.relname), pg_get_indexdef(c.oid)
    from pg_index i join pg_class c on c.oid = i.indexrelid
    where i.indisunique and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
    union all
    select k.conrelid::regclass::text, case k.contype when 'c' then 'check' else 'unique' end, k.conname,
        format('alter table %s drop constraint %I', k.conrelid::regclass, k.conname),
        format('alter table %s add constraint %I %s', k.conrelid::regclass, k.conname, pg_get_constraintdef(k.oid))
    from pg_constraint k
    where k.contype in ('c', 'u', 'x') and k.conrelid <> 0
        and not exists (select from pg_constraint f where f.contype = 'f' and f.conindid = k.conindid and k.contype = 'u')
    union all
    select c.oid::regclass::text, 'policy', 'forced', format('alter table %s no force row level security', c.oid::regclass),
        format('alter table %s force row level security', c.oid::regclass)
    from pg_class c where c.relforcerowsecurity
    union all
    select p.oid::regprocedure::text, 'right', 'not for everybody', format('grant execute on function %s to public',
        p.oid::regprocedure), format('revoke execute on function %s from public', p.oid::regprocedure)
    from pg_proc p where p.pronamespace in ('office'::regnamespace, 'portal'::regnamespace, 'job'::regnamespace)
) r
where r.its_table like 'core.%' or r.kind = 'right'
"""


def table_rules(suite):
    for where, kind, said, broken, mended in suite.json(RULES):
        yield Mutant(where.split("(")[0], kind, said, "", 1, broken, mended)
