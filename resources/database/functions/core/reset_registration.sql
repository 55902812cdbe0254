-- Where the society prints a login ID and a temporary password, the account goes back to that notice (AIS-5, AIS-16);
-- elsewhere there is no account any more, and the member begins with the first page.
create or replace function core.reset_registration(coverage_id bigint, reason text) returns boolean
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    me int := core.my_society();
    a core.account;
    pending boolean;
begin
    select x.* into a
    from core.account x
    where x.society_id = me and x.coverage_id = reset_registration.coverage_id and x.state <> 'deleted'
    for update;
    pending := core.void_pending(me, a.account_id, coverage_id, 'registration_reset');
    if a.account_id is null or a.state = 'issued' then
        if pending then
            perform core.record('registration_reset', 'coverage', coverage_id, (select c.person_id from core.coverage c
                where c.society_id = me and c.coverage_id = reset_registration.coverage_id),
                jsonb_build_object('reason', reason, 'account', false));
        end if;
        return pending;
    end if;

    if a.issued_login_id = '' then
        perform core.end_account(me, a.account_id, 'registration_reset');
    else
        update core.account x
        set state = 'issued', login_id = a.issued_login_id, nickname = '', wishes_to_view = false, registered_at = null,
            consented_at = null, last_login_at = null, last_viewing_at = null, frozen_at = null, end_reason = ''
        where x.society_id = me and x.account_id = a.account_id;
        update core.credential c
        set state = 'void', void_at = now(), void_reason = 'registration_reset'
        where c.society_id = me and c.account_id = a.account_id and c.kind <> 'temporary' and c.state = 'active';
        delete from core.account_email m where m.society_id = me and m.account_id = a.account_id;
    end if;
    perform core.record('registration_reset', 'account', a.account_id, a.person_id,
        jsonb_build_object('reason', reason, 'account', true));
    return true;
end
$$;
comment on function core.reset_registration(bigint, text) is
    'Undoes the registration of a coverage, finished or not, so that the member can register anew (AIS-5, HIN-8). '
    'False: there was nothing to reset. `reason` is a code.';
alter function core.reset_registration(bigint, text) owner to madoguchi_owner;
revoke all on function core.reset_registration(bigint, text) from public;
grant execute on function core.reset_registration(bigint, text) to madoguchi_api;
