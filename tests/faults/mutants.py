"""Guards that are taken out of a copy of the database, one at a time: the driver of the protocol must notice each."""

# Name: what is changed in which function, and what else has to go for the function's guard to stand alone.
MUTANTS = {
    "the old secret goes on working": (
        [("core.activate_cards(core.staff, bigint[])", "old.state = 'active';", "false;")],
        "drop index core.credential_one_active"),
    "a request is taken into two runs": (
        [("core.lock_printable(core.staff, text, bigint[])", "r.state <> 'approved'", "false"),
         ("core.number_cards(core.staff, bigint, date, bigint[])", "when unique_violation", "when division_by_zero")],
        "drop index core.card_one_live; drop index core.card_one_coming; drop index core.credential_one_coming"),
    "a repeated operation is done again": (
        [("core.begin_operation(uuid, text, jsonb, int)", "if found then", "if true then")], ""),
    "giving up leaves the secrets staged": (
        [("core.retire_cards(core.staff, bigint[], text, text)", "k.state in ('staged', 'ready')", "false")], ""),
    "any count balances": (
        [("core.serials_balance(int, bigint, text[])", "select array(", "select true or array(")], ""),
    "a stale fence is as good as a new one": (
        [("core.locked_run(bigint, int, text[])", "run.fence is distinct from locked_run.fence", "false")], ""),
    "who printed may count": (
        [("office.reconcile_run(uuid, bigint, int, text[], text[], text[], text[])", "run.opened_by = me.staff_id", "false")],
        "alter table core.run drop constraint reconciled_by_another_than_printed; "
        "alter table core.card drop constraint reconciled_by_another_than_printed"),
    "nothing is checked at the door": (
        [("core.card_problem(core.card)", "when card.state <> 'good'", "when true")], ""),
    "a step goes unrecorded": (
        [("core.retire_cards(core.staff, bigint[], text, text)", "perform core.record_cards", "perform 1, ")], ""),
}


def mutate(desk, database, name):
    changes, and_also = MUTANTS[name]
    with desk.operator(database) as operator:
        for function, guard, instead in changes:
            text = operator.tell(f"select to_jsonb(pg_get_functiondef('{function}'::regprocedure))").value
            if guard not in text:
                raise LookupError(f"{function} no longer says {guard!r}")
            desk.script(text.replace(guard, instead), database)
    if and_also:
        desk.script(and_also, database)
