create or replace function core.succeed_number(old_coverage bigint, new_coverage bigint, reason text) returns void
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    me int := core.my_society();
begin
    perform core.connect_coverages(me, old_coverage, new_coverage, reason);
    perform core.record('number_succeeded', 'coverage', new_coverage, (select c.person_id from core.coverage c
        where c.society_id = me and c.coverage_id = new_coverage),
        jsonb_build_object('predecessor', old_coverage, 'reason', reason));
end
$$;
comment on function core.succeed_number(bigint, bigint, text) is
    'A member of staff joins a new symbol and number to the old one, whose data stays visible (MYK-17). `reason`: '
    'voluntary_continuation, special_retired, rehire, company_move or number_changed. MD102, MD103, MD104 as '
    'core.connect_coverages.';
alter function core.succeed_number(bigint, bigint, text) owner to madoguchi_owner;
revoke all on function core.succeed_number(bigint, bigint, text) from public;
grant execute on function core.succeed_number(bigint, bigint, text) to madoguchi_api;
