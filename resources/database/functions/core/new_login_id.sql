create or replace function core.new_login_id(a core.account, wanted text) returns text
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    problem text := core.login_id_problem(a.society_id, wanted, a.account_id, (select m.email
        from core.account_email m where m.society_id = a.society_id and m.account_id = a.account_id
        order by m.position limit 1));
begin
    if not coalesce(core.setting(core.profile_of(a.society_id), 'login', 'id', 'changeable')::boolean, false) then
        return 'not_possible';
    elsif problem <> '' then
        return problem;
    end if;
    begin
        update core.account x
        set login_id = wanted where x.society_id = a.society_id and x.account_id = a.account_id;
    exception when unique_violation then
        return 'id_taken';
    end;
    return '';
end
$$;
comment on function core.new_login_id(core.account, text) is
    'Changes a login ID (AIS-9): empty when it is done; else id_malformed, id_taken, or not_possible where IDs do '
    'not change.';
alter function core.new_login_id(core.account, text) owner to madoguchi_owner;
revoke all on function core.new_login_id(core.account, text) from public;
grant execute on function core.new_login_id(core.account, text) to madoguchi_portal_api;
