"""What must hold in every snapshot of the database, whoever was interrupted where. Each query finds the violations.

I1 to I8 are the invariants of the print protocol: one active secret; active only after good; each serial ends once;
a run holds its serials; an aborted run has no good sheet; the old secret works until the new one does; every step is on
record in its own transaction; the persons are separate.
"""

EVERY_SNAPSHOT = {
    "I1 two active secrets of one kind": """
        select k.account_id, k.kind from core.credential k where k.state = 'active'
        group by k.society_id, k.account_id, k.kind having count(*) > 1""",
    "I1 two secrets on their way": """
        select k.account_id, k.kind from core.credential k where k.state in ('staged', 'ready')
        group by k.society_id, k.account_id, k.kind having count(*) > 1""",
    "I2 a secret works whose card did not leave": """
        select k.credential_id from core.credential k
        where k.state = 'active' and not exists (
            select from core.card c join core.run r using (society_id, run_id)
            where c.society_id = k.society_id and c.credential_id = k.credential_id
                and c.state in ('dispatched', 'returned') and c.reconciled_by is not null and r.state = 'closed')""",
    "I2 card and secret disagree": """
        select c.card_id, c.state, k.state from core.card c
        left join core.credential k using (society_id, credential_id)
        where case c.state
            when 'numbered' then k.state is not null
            when 'staged' then k.state is distinct from 'staged'
            when 'good' then k.state is distinct from 'ready'
            when 'dispatched' then coalesce(k.state, '') not in ('active', 'void')
            else coalesce(k.state, 'void') <> 'void' end""",
    "I3 a sheet is open in a run that is not": """
        select c.card_id from core.card c join core.run r using (society_id, run_id)
        where (r.state in ('open', 'printed')) <> (c.state in ('numbered', 'staged'))""",
    "I3 a request has two live cards": """
        select c.request_id from core.card c where c.state in ('numbered', 'staged', 'good', 'dispatched')
        group by c.society_id, c.request_id having count(*) > 1""",
    "I3 request and card disagree": """
        select r.request_id, r.state, c.state from core.request r
        left join core.card c on c.society_id = r.society_id and c.request_id = r.request_id
            and c.state in ('numbered', 'staged', 'good', 'dispatched')
        where case r.state
            when 'approved' then c.state is not null
            when 'in_run' then c.state is null or c.state = 'dispatched'
            when 'dispatched' then c.state is distinct from 'dispatched'
            when 'closed' then c.state is not null
            when 'withdrawn' then c.state = 'dispatched'
            else false end""",
    "I4 a run has not its number of sheets": """
        select r.run_id from core.run r
        where r.cards <> (select count(*) from core.card c where c.society_id = r.society_id and c.run_id = r.run_id)
            or exists (select from core.card c where c.society_id = r.society_id and c.run_id = r.run_id
                and c.position not between 1 and r.cards)""",
    "I5 a good sheet in an aborted run": """
        select c.card_id from core.card c join core.run r using (society_id, run_id)
        where r.state = 'aborted' and c.state <> 'void'""",
    "I6 a secret was replaced by none": """
        select k.account_id from (
            select distinct on (k.society_id, k.account_id, k.kind) k.account_id, k.void_reason from core.credential k
            where k.active_at is not null order by k.society_id, k.account_id, k.kind, k.active_at desc) k
        where k.void_reason = 'replaced'""",
    "I7 a card's end is not on record once": """
        select c.card_id, c.state from core.card c
        where c.society_id = 1 and c.card_id > 1 and c.state in ('spoiled', 'not_found', 'void', 'dispatched')
            and 1 <> (select count(*) from core.audit_event e
                where e.society_id = c.society_id and e.topic = 'card' and e.record_id = c.card_id
                    and e.what = 'card_' || c.state and e.person_id is not null
                    and (e.xact::text::numeric % 4294967296)::text = c.xmin::text)""",
    "I7 a packed card is not on record once": """
        select c.card_id from core.card c
        where c.society_id = 1 and (c.packed_at is not null)::int <> (select count(*) from core.audit_event e
            where e.society_id = c.society_id and e.topic = 'card' and e.record_id = c.card_id
                and e.what = 'card_packed')""",
    "I7 a run's step is not on record once": """
        select r.run_id from core.run r
        cross join lateral (
            select count(*) filter (where e.what = 'run_opened') as opened,
                count(*) filter (where e.what = 'run_printed') as printed,
                count(*) filter (where e.what = 'run_reconciled') as counted,
                count(*) filter (where e.what = 'run_aborted') as aborted
            from core.audit_event e
            where e.society_id = r.society_id and e.topic = 'run' and e.record_id = r.run_id) n
        where r.run_id > 1 and (n.opened, n.printed, n.counted, n.aborted) is distinct from
            (1, (r.printed_at is not null)::int, (r.state = 'closed')::int, (r.state = 'aborted')::int)""",
    "I7 operations and records disagree": """
        select o.function from core.operation o where o.result is null
        union all
        select f.function from (values ('open_run', 'run_opened'), ('stage_run', 'run_staged'),
            ('finish_printing', 'run_printed'), ('abort_run', 'run_aborted'), ('reconcile_run', 'run_reconciled'),
            ('dispatch_bundle', 'bundle_dispatched')) f (function, what)
        where (select count(*) from core.operation o where o.society_id = 1 and o.function = f.function)
            <> (select count(*) from core.audit_event e where e.society_id = 1 and e.what = f.what)""",
    "I7 a record's own hash is wrong": """
        select e.event_id from core.audit_event e
        where e.row_hash <> sha256(convert_to(core.audit_text(e), 'UTF8'))""",
    "I8 one person on both sides": """
        select c.card_id from core.card c join core.request r using (society_id, request_id)
        where c.printed_by in (c.approved_by, c.reconciled_by, c.dispatched_by)
            or c.approved_by in (r.taken_by, r.verified_by, r.submitted_by)
        union all
        select r.run_id from core.run r where r.reconciled_by = r.opened_by
        union all
        select r.request_id from core.request r where r.outcome = 'done' and r.completed_by = r.decided_by""",
    "I10 a request is merged into one that is not of its kind": """
        select r.request_id from core.request r
        left join core.request k on k.society_id = r.society_id and k.request_id = r.merged_into
        where r.merged_into is not null
            and (r.state, k.kind, k.coverage_id) is distinct from ('closed', r.kind, r.coverage_id)""",
}

NOTHING_OPEN = {
    "I3 a sheet is still pending": "select c.card_id from core.card c where c.state in ('numbered', 'staged')",
    "I3 a secret is still staged": "select k.credential_id from core.credential k where k.state = 'staged'",
}


def violated(operator, queries):
    """The names of the rules that do not hold, with what they found."""
    asked = " union all ".join(
        f"select '{name.replace(chr(39), chr(39) * 2)}' as rule, to_jsonb(v) as found from ({query}) v"
        for name, query in queries.items())
    answer = operator.tell(f"select coalesce(jsonb_agg(x), '[]') from ({asked}) x")
    if not answer.done:
        return [f"the rules could not be asked: {answer.code}"]
    return [f"{row['rule']}: {row['found']}" for row in answer.value]
