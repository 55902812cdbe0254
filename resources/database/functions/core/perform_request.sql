create or replace function core.perform_request(its core.request) returns jsonb
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    old core.coverage;
    new core.coverage;
begin
    case its.kind
        when 'registration_reset' then
            return jsonb_build_object('reset', core.reset_registration(its.coverage_id, 'request'));
        when 'account_freeze' then
            perform core.freeze_account(its.account_id, 'request');
        when 'account_deletion' then
            perform core.delete_account(its.account_id, 'request');
        when 'number_succession' then
            old := core.continued_coverage(its.society_id, its.coverage_id);
            select c.* into new
            from core.coverage c where c.society_id = its.society_id and c.coverage_id = its.coverage_id;
            perform core.succeed_number(old.coverage_id, new.coverage_id, core.succession_reason(old, new));
            return jsonb_build_object('predecessor', old.coverage_id);
        else
            null; -- an inquiry, help with mail and a referral change nothing
    end case;
    return '{}'::jsonb;
end
$$;
comment on function core.perform_request(core.request) is
    'Does what a request without a card asks for (AIS-5, HIN-8, MYK-10, MYK-17); returns what came of it, in codes and '
    'numbers.';
alter function core.perform_request(core.request) owner to madoguchi_owner;
revoke all on function core.perform_request(core.request) from public;
grant execute on function core.perform_request(core.request) to madoguchi_api;
