"""The database in which one society's texts are canaries, and what a prober may know about it."""
import json

from proof import HERE, Desk

CATALOGUE = """
select jsonb_build_object(
    'tables', (select jsonb_agg(jsonb_build_object('name', c.oid::regclass, 'columns', (select jsonb_agg(quote_ident(
            a.attname)) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped))
            order by c.relname)
        from pg_class c where c.relnamespace = 'core'::regnamespace and c.relkind in ('r', 'p', 'v')),
    'functions', (select jsonb_agg(jsonb_build_object('oid', p.oid::bigint, 'name', n.nspname || '.' || p.proname,
            'signature', p.oid::regprocedure, 'arguments', (select coalesce(jsonb_agg(t.type::regtype order by t.place), '[]')
            from unnest(p.proargtypes) with ordinality t (type, place))) order by p.oid)
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('office', 'portal', 'job', 'core')
            and p.prorettype <> 'trigger'::regtype),
    'roles', (select jsonb_agg(r.rolname order by r.rolname) from pg_roles r),
    'ids', (select jsonb_agg(distinct x.id) from (select request_id from core.request where society_id = 2 union all
        select card_id from core.card where society_id = 2 union all select run_id from core.run where society_id = 2
        union all select bundle_id from core.bundle where society_id = 2) x (id)),
    'operations', (select jsonb_agg(o.op_id order by o.op_id) from core.operation o where o.society_id = 2),
    'serials', (select jsonb_agg(c.serial order by c.serial) from core.card c where c.society_id = 2))
"""
# What could be typed: beginnings of the canaries but never a whole one, since what was typed may be answered.
TEXTS = ["", "zqxcan", "zqx", "zqxcanar", "south", "north", "SU", "NR", "E001", "2", "1", "3001", "12-345", "7000", "0387654321",
         "1980-01-01", "佐藤 花子", "サトウ", "花子", "南", "m3001@south.example", "hanako@example.jp", "hanako.s", "vfold-a5",
         "viewing_password_issue", "login_notice", "registration_reset", "telephone", "counter", "portal", "login",
         "viewing", "received", "waiting", "approved", "in_run", "mail", "%", "'", "' or true --", "\\", "$1", "*", "(", "{}",
         "core.person", "st_000201", "pt_000302", "2026-01-01", "left_employer", "general", "fees", "news", "recovery"]


class Planted(Desk):
    """Both societies, the second one full of canaries."""

    def __enter__(self):
        super().__enter__()
        try:
            self.script((HERE / "canaries.sql").read_text(encoding="utf-8"))
            with self.operator() as operator:
                self.columns = operator.tell("select jsonb_agg(c.called order by c.called) from tap.canary c").value
                self.catalogue = operator.tell(CATALOGUE).value
            self.script("drop schema tap cascade")  # the tests' own helpers are no part of what is tried
        except BaseException:
            self.cluster.stop(self.keep)
            raise
        keys = ["name", "birth_date", "symbol_number", "kana", "address", "phone", "email", "employer", "society", "login_id"]
        self.catalogue.update(texts=TEXTS + self.catalogue["serials"], keys=keys)
        return self

    def functions_of(self, login, database="madoguchi"):
        """The numbers of the functions that a login may call, and what is to be called there."""
        with self.operator(database) as operator:
            self.catalogue["functions"] = json.loads(json.dumps(operator.tell(CATALOGUE).value["functions"]))
            return set(operator.tell(f"select jsonb_agg(p.oid::bigint) from pg_proc p join pg_namespace n on n.oid = "
                                     f"p.pronamespace where n.nspname in ('office', 'portal', 'job', 'core') and "
                                     f"has_schema_privilege('{login}', n.oid, 'usage') and "
                                     f"has_function_privilege('{login}', p.oid, 'execute')").value)
