"""Which tests concern a mutant, and whether one of them notices it."""
import collections

import mutation
from guards import TRIED_IN
from suite import EMPTY, FILLED

RULES = ("manifest.sql", "every_object.sql")  # what holds for everything
DUTIES = "duties.sql"  # and what every function of the office is asked
LONG = ("hostile_input.sql", "diagnose.sql", "every_kind.sql", *RULES)
STRUCTURE = ("policy", "trigger", "unique", "check", "right")  # of a table, not of a function


class Judge:
    def __init__(self, suite, near):
        self.suite, self.near = suite, near
        self.callers = self.called_by()

    def called_by(self):
        """The functions that call each function, and the tables with a trigger that does, with those that name them."""
        callers = collections.defaultdict(set)
        for function in mutation.functions():
            for name in mutation.CALLED.findall(function.body):
                callers[name].add(function.name)
        for name, table in self.suite.json("select coalesce(jsonb_agg(jsonb_build_array(t.tgfoid::regproc, "
                                           "t.tgrelid::regclass)), '[]') from pg_trigger t where not t.tgisinternal"):
            callers[name] |= callers[table] | {table}
        return callers

    def files_for(self, mutant):
        """The files of tests that concern it: those that name it or its callers, and theirs; those named after one first."""
        found, layer, seen = {}, {mutant.where}, set()
        for level in range(4):
            stems = {name.split(".")[-1] for name in layer}
            for file in self.suite.files:
                if file not in found and self.suite.mentions[file] & layer:
                    found[file] = (file.name in LONG, level, file.stem not in stems, file.stat().st_size)
                if level == 0 and file.name in TRIED_IN.get(mutant.where, "").split():
                    found[file] = (False, 0, False, 0)
            seen |= layer
            layer = set().union(*(self.callers[name] for name in layer)) - seen
        rules = sorted((file for file in self.suite.files if file.name in RULES), key=lambda file: RULES.index(file.name))
        near = [file for file in sorted(found, key=found.get) if file not in rules][:self.near]
        if mutant.kind == "role" and mutant.where.startswith("office."):
            near += [file for file in self.suite.files if file.name == DUTIES]
        if mutant.kind in ("attribute", *STRUCTURE):
            return rules + near
        return near

    def apply(self, statement):
        return all([self.suite.told(statement, database).code == "00000" for database in (FILLED, EMPTY)])

    def outcome(self, mutant):
        """('noticed', by what), ('survived', None), or ('refused', None) when it could not be at all."""
        well = self.apply(mutant.broken) and not self.cannot_run(mutant)
        try:
            for file in self.files_for(mutant) if well else []:
                if self.fails(file, mutant):
                    return "noticed", file.name
            return ("survived" if well else "refused"), None
        finally:
            if not self.apply(mutant.mended):
                raise RuntimeError(f"could not be put back: {mutant.key}")

    def cannot_run(self, mutant):
        """A mutant that could not run at all proves nothing."""
        if mutant.kind in STRUCTURE:
            return False
        return self.suite.json("select count(*) from pg_proc p join pg_language l on l.oid = p.prolang, "
                               "tap.plpgsql_check_function_tb(p.oid, 0) c where l.lanname = 'plpgsql' and c.level = 'error' "
                               "and p.prorettype <> 'trigger'::regtype and p.pronamespace::regnamespace || '.' || p.proname "
                               f"= '{mutant.where}'") > 0

    def fails(self, file, mutant):
        """Whether a file that passes otherwise does not."""
        known = self.suite.places.get(file)
        if self.suite.passes(file, known or (EMPTY if file.name in RULES else FILLED)):
            return False
        if file not in self.suite.places:  # not seen to pass yet: does it, with nothing changed?
            self.apply(mutant.mended)
            self.suite.places[file] = known = self.suite.first_that_passes(file)
            self.apply(mutant.broken)
            return known is not None and not self.suite.passes(file, known)
        return known is not None
