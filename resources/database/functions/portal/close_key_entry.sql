create or replace function portal.close_key_entry(op_id uuid, society text, step uuid) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int;
    answer jsonb;
    k core.one_time_key;
begin
    select b.id, b.answer into its, answer
    from core.portal_begins(op_id, society, 'close_key_entry',
        jsonb_build_array(step)) b;
    if answer is not null then
        return answer;
    end if;
    if coalesce((core.setting(core.profile_of(its), 'login', 'one_time_key', 'void_on_close'))::boolean, false) then
        update core.one_time_key x
        set void_at = now(), void_reason = 'screen_closed'
        where x.society_id = its and x.step = close_key_entry.step and x.used_at is null and x.void_at is null
        returning x.* into k;
    end if;
    perform core.record('key_screen_closed', 'one_time_key', k.key_id, null, jsonb_build_object('void',
        k.key_id is not null), its);
    return core.portal_says(op_id, its, 'closed', 'log_in');
end
$$;
comment on function portal.close_key_entry(uuid, text, uuid) is
    'The entry screen was closed: its key is void, and the member begins at the login again (AZB-4). MD003, MD005, '
    'MD409.';
alter function portal.close_key_entry(uuid, text, uuid) owner to madoguchi_portal_api;
revoke all on function portal.close_key_entry(uuid, text, uuid) from public;
grant execute on function portal.close_key_entry(uuid, text, uuid) to madoguchi_portal;
