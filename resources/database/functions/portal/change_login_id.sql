create or replace function portal.change_login_id(op_id uuid, society text, login_id text, wanted text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int;
    answer jsonb;
    a core.account;
    said text;
begin
    select b.id, b.answer into its, answer
    from core.portal_begins(op_id, society, 'change_login_id',
        jsonb_build_array(login_id, wanted)) b;
    if answer is not null then
        return answer;
    end if;
    a := core.member_of(its, login_id);
    said := case when a.account_id is null then 'not_possible' else core.new_login_id(a, wanted) end;
    if said = '' then
        said := 'changed';
        perform core.record('login_id_changed', 'account', a.account_id, a.person_id, '{}', its);
    end if;
    return core.portal_says(op_id, its, said, 'my_page');
end
$$;
comment on function portal.change_login_id(uuid, text, text, text) is
    'Another login ID, on the profile page (AIS-9). MD003, MD005, MD409.';
alter function portal.change_login_id(uuid, text, text, text) owner to madoguchi_portal_api;
revoke all on function portal.change_login_id(uuid, text, text, text) from public;
grant execute on function portal.change_login_id(uuid, text, text, text) to madoguchi_portal;
