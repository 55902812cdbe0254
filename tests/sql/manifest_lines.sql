-- Every right that somebody other than the owner has in our schemas, and everything by which a table guards itself, one
-- line each. Included by manifest.sql.
create temporary view manifest_lines (line) as
with ours as (
    select n.oid, n.nspname, n.nspacl from pg_namespace n where n.nspname in ('core', 'office', 'portal', 'job')
), rights (what, owner, right_to, grantee, columns) as (
    select 'schema ' || o.nspname, n.nspowner, a.privilege_type, a.grantee, null::text
    from ours o join pg_namespace n on n.oid = o.oid, aclexplode(o.nspacl) a
    union all
    select 'function ' || p.oid::regprocedure, p.proowner, a.privilege_type, a.grantee, null
    from pg_proc p join ours o on o.oid = p.pronamespace, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
    union all
    select 'table ' || c.oid::regclass, c.relowner, a.privilege_type, a.grantee, null
    from pg_class c join ours o on o.oid = c.relnamespace, aclexplode(c.relacl) a
    where c.relkind in ('r', 'p', 'v')
    union all
    select 'table ' || c.oid::regclass, c.relowner, a.privilege_type, a.grantee,
        string_agg(t.attname, ', ' order by t.attname)
    from pg_class c join ours o on o.oid = c.relnamespace join pg_attribute t on t.attrelid = c.oid,
        aclexplode(t.attacl) a
    where c.relkind in ('r', 'p', 'v')
    group by c.oid, c.relowner, a.privilege_type, a.grantee
)
select format('%s: %s%s to %s', r.what, lower(r.right_to), coalesce(' (' || r.columns || ')', ''),
    string_agg(coalesce(g.rolname, 'public'), ', ' order by g.rolname collate "C"))
from rights r left join pg_roles g on g.oid = r.grantee
where r.grantee <> r.owner
group by r.what, r.right_to, r.columns
union all
select format('guard %s: %s', g.of_table, g.guard)
from (
    select k.conrelid::regclass, case k.contype when 'c' then 'check ' else 'unique ' end || k.conname
    from pg_constraint k join ours o on o.oid = k.connamespace where k.contype in ('c', 'u', 'x') and k.conrelid <> 0
    union all
    select i.indrelid::regclass, 'unique ' || c.relname
    from pg_index i join pg_class c on c.oid = i.indexrelid join ours o on o.oid = c.relnamespace
    where i.indisunique and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
    union all
    select t.tgrelid::regclass, 'trigger ' || t.tgname
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join ours o on o.oid = c.relnamespace
    where not t.tgisinternal and t.tgenabled <> 'D'
    union all
    select p.polrelid::regclass, case when p.polpermissive then 'policy ' else 'restrictive policy ' end || p.polname
    from pg_policy p join pg_class c on c.oid = p.polrelid join ours o on o.oid = c.relnamespace) g (of_table, guard);
