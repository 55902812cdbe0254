create or replace function office.approvals()
    returns table (request_id bigint, kind text, name text, symbol text, number text, employer text,
        submitted_at timestamptz, submitted_by text, lane text, promised_on date, may_decide boolean,
        unusual jsonb, full_check boolean, lapses_on date, decides_for text, bulk_id bigint, bulk_reason text,
        together boolean)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_decider();
begin
    return query select * from core.approval_lines(me);
end
$$;
comment on function office.approvals() is
    'What waits for a decision. `may_decide` is false where the caller had a hand in it, `full_check` true where the '
    'lot took it out of a batch, `decides_for` whom the caller represents, `bulk_id` the list that it was made from, '
    '`together` true where a batch may hold it.';
alter function office.approvals() owner to madoguchi_api;
revoke all on function office.approvals() from public;
grant execute on function office.approvals() to madoguchi_clerk, madoguchi_supervisor;
