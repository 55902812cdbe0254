"""A grammar of what somebody with psql and ill will types: every probe is one statement, or a few sent as one."""
import random
import re

CANARY = re.compile(rb"zqxcanary|zqxoffice|7a717863616e617279|731829004", re.IGNORECASE)
OF_ONE_SOCIETY = re.compile(rb"zqxcanary|7a717863616e617279|731829004", re.IGNORECASE)  # a job knows what the societies are called

# {name} stands for one of the lines of that name, and is chosen anew wherever it stands.
GRAMMAR = {
    "probe": ["{call}"] * 6 + ["{foreign_call}"] * 2 + ["{read}"] * 4 + ["{write}"] * 2 + [
        "{plan} {readable}", "{plan} {called}", "{copy}", "{hostile}", "{hostile}", "{cast}", "{cast}", "{setting}",
        "{setting}; {readable}", "{setting}; {called}", "{catalogue}", "{system}", "{system}", "{object}", "{xml}",
        "begin; {setting}; {readable}; rollback", "begin; {called}; {readable}; rollback", "{cursor}", "{block}"],
    "readable": ["select {column} from {table}", "select * from {table} limit 3", "table {table}",
                 "select {column} from {table} where {where}", "select count(*) from {table} where {where}",
                 "with x as materialized (select * from {table}) select * from x",
                 "select a.* from {table} a, {table} b limit 2", "select row_to_json(t) from {table} t",
                 "select t.*::text from {table} t", "select max({column}), min({column}) from {table}",
                 "select (select {column} from {table} limit 1)", "select string_agg({column}::text, ',') from {table}",
                 "select {column} from {table} tablesample system (100)", "select ctid, xmin, {column} from {table}",
                 "select 1 where exists (select from {table} where {where})"],
    "read": ["{readable}", "{readable} for update", "select * from only {table}",
             "select pg_temp.leak({column}::text) from {table}", "select * from {table} where {column}::text ~ {text}"],
    "where": ["society_id = {society}", "{column}::text like {text} || '%'", "{column} is not null", "true",
              "{column}::text::int = 1", "society_id = 2 and {column}::text > {text}"],
    "plan": ["explain", "explain analyze", "explain (analyze, verbose, buffers, settings)",
             "explain (format json, verbose)", "explain (generic_plan)"],
    "copy": ["copy {table} to stdout", "copy ({readable}) to stdout", "copy ({called}) to stdout (format csv, header)",
             "copy {table} ({column}) to stdout", "copy {table} to '/tmp/x'", "copy {table} to program 'cat'",
             "copy (select 1) to program 'id'"],
    "cast": ["select {column}::text::int from {table}", "select {column}::text::date from {table} where society_id = 2",
             "select ('x' || {column})::uuid from {table}", "select {column}::text::jsonb from {table}",
             "select {column}::text::inet from {table}", "select 1 / (length({column}::text) - 3) from {table}",
             "select r::text::int from {called_as} r", "select to_jsonb(r)::text::date from {called_as} r",
             "select r::text::xml from {called_as} r", "select cast(to_jsonb(r) as int) from {called_as} r"],
    "write": ["update {table} set {column} = {column} returning *", "delete from {table} where {where} returning *",
              "insert into {table} select * from {table} returning *", "insert into {table} (society_id) values (2)",
              "insert into {table} (society_id, {column}) values ({society}, {text}) on conflict do nothing returning *",
              "insert into {table} values ({society}, {id}, {text}) on conflict (society_id) do update set "
              "society_id = 2 returning *", "truncate {table}", "lock table {table}",
              "merge into {table} t using {table} s on t.society_id = s.society_id when matched then delete"],
    "hostile": ["create function pg_temp.leak(t text) returns text language plpgsql cost 0.0000001 as "
                "$$ begin raise notice '%', t; return t; end $$", "create temp table person as {readable}",
                "create temp view v as {readable}", "create function public.leak() returns int language sql as 'select 1'",
                "create schema mine", "create table office.mine (t text)", "create function office.search_members() "
                "returns int language sql as 'select 1'", "create rule r as on select to {table} do also select 1",
                "create trigger t before update on {table} for each row execute function pg_temp.leak()",
                "create index on {table} ({column})", "create statistics s on {column}, society_id from {table}",
                "create policy p on {table} using (true)", "alter table {table} disable row level security",
                "alter table {table} owner to current_user", "alter function {signature} owner to current_user",
                "grant select on {table} to current_user", "grant {role} to current_user",
                "grant execute on function {signature} to public", "alter function {signature} reset all",
                "drop policy own_society on {table}", "create operator pg_temp.=== (leftarg = text, rightarg = text, "
                "function = texteq)", "create extension dblink", "create extension postgres_fdw", "create cast (text as "
                "int) with inout as implicit", "comment on table {table} is 'x'", "analyze {table}", "vacuum {table}",
                "create or replace function {signature} returns int language sql as 'select 1'"],
    "setting": ["set role {role}", "set session authorization {role}", "set row_security = off",
                "set search_path = pg_temp, core, office", "select set_config('role', '{role}', false)",
                "select set_config('session_authorization', '{role}', false)", "set app.society = '2'",
                "select set_config('madoguchi.society_id', '2', false)", "set standard_conforming_strings = off",
                "set session_replication_role = replica", "set client_min_messages = debug5", "set debug_print_plan = on",
                "set log_statement = 'all'", "set log_min_messages = debug5", "set lock_timeout = 0",
                "set default_transaction_isolation = serializable", "set debug_pretty_print = on",
                "alter role current_user set row_security = off; alter role current_user reset all",
                "alter role current_user set search_path = core; alter role current_user reset all",
                "alter role {role} password 'x'", "alter role current_user bypassrls", "set local_preload_libraries = 'x'",
                "set plan_cache_mode = force_generic_plan", "set enable_indexscan = off", "set geqo_threshold = 2",
                "alter system set log_statement = 'all'", "alter database madoguchi set row_security = off",
                "set default_tablespace = ''", "set extra_float_digits = 3", "set bytea_output = 'escape'",
                "set plpgsql.extra_warnings = 'all'", "set auto_explain.log_analyze = on", "load 'auto_explain'"],
    "catalogue": ["select * from {view} limit 20", "select * from {view} where {view}::text ~ {text}",
                  "select most_common_vals, histogram_bounds from pg_stats", "select * from pg_stats_ext",
                  "select stavalues1 from pg_statistic", "select rolpassword from pg_authid",
                  "select prosrc from pg_proc where proname = {text}", "select * from pg_stat_activity",
                  "select query from pg_stat_activity where usename <> current_user", "select * from pg_locks",
                  "select pg_get_expr(polqual, polrelid) from pg_policy", "select * from pg_largeobject",
                  "select obj_description(oid) from pg_class", "select * from information_schema.{schema_view}"],
    "view": ["pg_stat_user_tables", "pg_stat_all_indexes", "pg_statio_user_tables", "pg_stats", "pg_roles", "pg_shadow",
             "pg_user", "pg_settings", "pg_file_settings", "pg_hba_file_rules", "pg_cursors", "pg_prepared_statements",
             "pg_stat_statements", "pg_stat_replication", "pg_stat_ssl", "pg_policies", "pg_rules", "pg_views",
             "pg_indexes", "pg_sequences", "pg_db_role_setting", "pg_seclabels", "pg_largeobject_metadata", "pg_proc",
             "pg_publication_tables", "pg_stat_progress_analyze", "pg_backend_memory_contexts", "pg_shmem_allocations",
             "pg_prepared_xacts", "pg_user_mappings", "pg_foreign_server", "pg_description", "pg_constraint"],
    "schema_view": ["tables", "columns", "routines", "role_table_grants", "parameters", "constraint_column_usage",
                    "check_constraints", "applicable_roles", "sequences", "triggers"],
    "system": ["select pg_read_file('{file}')", "select pg_ls_dir('.')", "select pg_stat_file('{file}')",
               "select pg_read_binary_file('{file}')", "select lo_create(0)", "select lo_import('{file}')",
               "select lo_from_bytea(0, {text})", "select lo_get({id})", "select lo_open({id}, 262144)",
               "select pg_advisory_lock({id})", "select pg_try_advisory_xact_lock_shared({id}, 1)", "listen society_2",
               "notify society_2, 'x'", "select pg_notify('society_2', {text})", "select pg_listening_channels()",
               "select pg_terminate_backend(pid) from pg_stat_activity where usename <> current_user",
               "select pg_cancel_backend(pid) from pg_stat_activity where usename <> current_user",
               "select pg_reload_conf()", "select pg_rotate_logfile()", "select pg_export_snapshot()",
               "select pg_logical_emit_message(true, 'x', {text})", "select pg_create_physical_replication_slot('x')",
               "select pg_current_logfile()", "select pg_get_backend_memory_contexts()", "select pg_switch_wal()",
               "select pg_relation_size('{table}')", "select pg_stat_get_live_tuples('{table}'::regclass)",
               "select pg_relation_filepath('{table}')", "select pg_column_size(t) from {table} t",
               "select currval('core.audit_event_event_id_seq')", "select nextval('core.audit_event_event_id_seq')",
               "select setval('core.audit_event_event_id_seq', 1)", "select pg_stat_reset()", "checkpoint",
               "select pg_stat_get_activity(null)", "select pg_log_backend_memory_contexts(pg_backend_pid())",
               "select inet_client_addr(), current_user, session_user", "select pg_get_functiondef('{signature}'::regprocedure)",
               "select has_table_privilege('{table}', 'select')", "select row_security_active('{table}')",
               "select pg_xact_commit_timestamp('1'::xid)", "select pg_show_all_settings()", "select pg_ls_waldir()"],
    "file": ["postgresql.conf", "pg_hba.conf", "/etc/passwd", "base/1/1259", "global/pg_control", "../log", "PG_VERSION"],
    "object": ["create server s foreign data wrapper postgres_fdw", "create event trigger e on ddl_command_start "
               "execute function pg_temp.leak()", "create publication p for all tables", "create language plpython3u",
               "create tablespace t location '/tmp'", "create database mine", "create role mine superuser",
               "drop table {table}", "drop function {signature}", "drop owned by {role}", "reassign owned by {role} to "
               "current_user", "security label on table {table} is 'x'", "import foreign schema core from server s into x",
               "prepare p as {readable}; execute p; deallocate p", "prepare p as {called}; execute p; deallocate p",
               "select 1; {readable}", "{called}; {called}", "set transaction isolation level serializable; {called}"],
    "xml": ["select query_to_xml('{readable_quoted}', true, true, '')", "select table_to_xml('{table}', true, true, '')",
            "select schema_to_xml('core', true, true, '')", "select database_to_xml(true, true, '')",
            "select * from ts_stat('{readable_quoted}')", "select cursor_to_xml('c', 5, true, true, '')",
            "select ts_rewrite('a'::tsquery, '{readable_quoted}')", "select schema_to_xml('office', true, true, '')",
            "select query_to_xmlschema('{readable_quoted}', true, true, '')"],
    "cursor": ["begin; declare c cursor for {readable}; fetch all from c; rollback",
               "begin; declare c cursor with hold for {called}; fetch 5 from c; rollback",
               "begin; savepoint s; {called}; rollback to s; {called}; rollback"],
    "block": ["do $do$ declare r record; begin for r in {readable} loop raise notice '%', r; end loop; end $do$",
              "do $do$ declare r record; begin for r in {called} loop raise warning '%', r; end loop; end $do$",
              "do $do$ begin execute '{readable_quoted}'; exception when others then raise exception '% %', sqlerrm, "
              "sqlstate; end $do$", "do $do$ declare r text; begin select t::text into r from {table} t; raise exception "
              "'%', r; end $do$"],
    "call": ["{called}", "select to_jsonb(r) from {called_as} r", "select count(*) from {called_as} r",
             "select r.* from {called_as} r limit 5"],
    "foreign_call": ["select * from {others_function}"],
    "called": ["select * from {called_as}"],
}


class Prober:
    """Makes probes for one role out of the catalogue: its own functions, everybody's, all tables, and real ids."""

    def __init__(self, catalogue, mine, seed):
        self.random = random.Random(seed)
        self.catalogue = catalogue
        self.mine = [f for f in catalogue["functions"] if f["oid"] in mine]
        self.table = None

    def probe(self):
        self.table = self.random.choice(self.catalogue["tables"])
        return self.filled(self.random.choice(GRAMMAR["probe"]))

    def filled(self, line):
        return re.sub(r"\{(\w+)\}", lambda found: self.word(found[1]), line)

    def word(self, name):
        if name in GRAMMAR:
            return self.filled(self.random.choice(GRAMMAR[name]))
        return getattr(self, name + "_word")()

    def table_word(self):
        if self.random.random() < 0.1:
            self.table = self.random.choice(self.catalogue["tables"])
        return self.table["name"]

    def column_word(self):
        return self.random.choice(self.table["columns"])

    def society_word(self):
        return self.random.choice(["2", "1", "null", "-1", "2147483647"])

    def id_word(self):
        return self.random.choice(["1", "2", "3001", "3005", "0", "-1", str(self.random.choice(self.catalogue["ids"]))])

    def text_word(self):
        return self.argument("text")

    def role_word(self):
        return self.random.choice(self.catalogue["roles"])

    def signature_word(self):
        return self.random.choice(self.catalogue["functions"])["signature"]

    def readable_quoted_word(self):
        return self.word("readable").replace("'", "''")

    def called_as_word(self):
        return self.call_of(self.random.choice(self.mine or self.catalogue["functions"]))

    def others_function_word(self):
        return self.call_of(self.random.choice(self.catalogue["functions"]))

    def call_of(self, function):
        given = [self.argument(kind) for kind in function["arguments"]]
        return f"{function['name']}({', '.join(given)})"

    def argument(self, kind):
        if self.random.random() < 0.03:
            return f"null::{kind}"
        if kind.endswith("[]"):
            return f"array[{', '.join(self.argument(kind[:-2]) for _ in range(self.random.randint(1, 3)))}]::{kind}"
        choose = self.random.choice
        if kind in ("bigint", "integer", "smallint"):
            word = choose([self.id_word(), self.id_word(), str(self.random.randint(0, 40))])
        elif kind == "text":
            word = "'" + choose(self.catalogue["texts"]).replace("'", "''") + "'"
        elif kind == "uuid":
            word = choose(["gen_random_uuid()"] * 3 + [f"'{op}'" for op in self.catalogue["operations"][:20]])
        elif kind in ("json", "jsonb"):
            pairs = ", ".join(f'"{choose(self.catalogue["keys"])}": "{choose(self.catalogue["texts"])}"' for _ in range(3))
            word = "'" + choose([f"{{{pairs}}}", f"[{{{pairs}}}]", "[]", "1"]).replace("'", "''") + "'"
        elif kind == "bytea":
            word = f"sha256('{choose(['handle', 'link', 'key', 'who', 'nothing'])}')"
        elif kind == "date":
            word = choose(["current_date", "'1980-01-01'", "'infinity'"])
        elif kind.startswith("timestamp"):
            word = choose(["now()", "'-infinity'", "now() - interval '1 year'"])
        elif kind == "boolean":
            word = choose(["true", "false"])
        elif kind == "xid8":
            word = choose(["'0'", "'3'", "pg_current_xact_id()"])
        else:
            word = "null"
        return f"{word}::{kind}"
