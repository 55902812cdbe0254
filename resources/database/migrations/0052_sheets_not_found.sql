-- A sheet that nobody has when its run is counted ends as what it is: not found. One of which there are two is spoiled
-- for that reason, and both are destroyed.
drop function if exists office.reconcile_run(uuid, bigint, int, text[], text[]); -- it takes more lists
drop function if exists office.runs(text); -- their answers have other columns
drop function if exists office.run_sheets(bigint);
drop function if exists core.sheets_of_run(int, bigint);

set local role madoguchi_owner;

alter table core.card
    drop constraint card_state_is_known,
    add constraint card_state_is_known check (state in ('numbered', 'staged', 'good', 'spoiled', 'not_found', 'void',
        'dispatched', 'returned')),
    drop constraint good_after_reconciling,
    add constraint good_after_reconciling
        check (state not in ('good', 'spoiled', 'not_found', 'dispatched', 'returned') or reconciled_by is not null);

create or replace function core.keep_card() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a card is never deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.society_id, new.card_id, new.run_id, new.position, new.serial, new.request_id, new.account_id, new.kind,
        new.secret_kind, new.printed_on, new.route, new.employer_id, new.replaces_card_id, new.approved_by,
        new.printed_by)
        is distinct from (old.society_id, old.card_id, old.run_id, old.position, old.serial, old.request_id,
        old.account_id, old.kind, old.secret_kind, old.printed_on, old.route, old.employer_id, old.replaces_card_id,
        old.approved_by, old.printed_by)
        or (new.recipient, new.department, new.attention, new.postal_code, new.address, new.member_name)
        is distinct from (old.recipient, old.department, old.attention, old.postal_code, old.address, old.member_name)
        and (old.state not in ('spoiled', 'not_found', 'void', 'dispatched', 'returned') -- erased whole, or not at all
            or (new.recipient, new.department, new.attention, new.postal_code, new.address, new.member_name)
            is distinct from ('', '', '', '', '', ''))
        or old.credential_id is not null and new.credential_id is distinct from old.credential_id
        or old.reconciled_by is not null and new.reconciled_by is distinct from old.reconciled_by
        or old.dispatched_by is not null and new.dispatched_by is distinct from old.dispatched_by
        or old.state in ('spoiled', 'not_found') and new.void_reason <> old.void_reason then
        raise exception 'what a card is never changes' using errcode = 'integrity_constraint_violation';
    end if;
    if old.state <> new.state and old.state || '>' || new.state not in ('numbered>staged', 'numbered>void',
        'staged>good', 'staged>spoiled', 'staged>not_found', 'staged>void', 'good>dispatched', 'good>void',
        'dispatched>returned') then
        raise exception 'a card cannot go this way' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

reset role;
