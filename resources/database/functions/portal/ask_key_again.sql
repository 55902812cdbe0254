create or replace function portal.ask_key_again(op_id uuid, society text, step uuid) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int;
    answer jsonb;
    k core.one_time_key;
    a core.account;
begin
    select b.id, b.answer into its, answer
    from core.portal_begins(op_id, society, 'ask_key_again',
        jsonb_build_array(step)) b;
    if answer is not null then
        return answer;
    end if;
    select x.* into k from core.one_time_key x where x.society_id = its and x.step = ask_key_again.step;
    select x.* into a from core.account x
    where x.society_id = its and x.account_id = k.account_id and x.state = 'registered' for update;
    if a.account_id is null or k.used_at is not null or k.asked_at < now() - interval '30 minutes'
        or k.void_reason not in ('', 'newer_key') then
        return core.portal_says(op_id, its, 'step_expired', 'log_in');
    elsif (select count(*) from core.one_time_key x where x.society_id = its and x.account_id = a.account_id
        and x.asked_at > now() - interval '1 hour') >= 10 then
        return core.portal_says(op_id, its, 'slow_down', 'log_in');
    end if;
    perform core.ask_key(a, op_id);
    return core.portal_says(op_id, its, 'key_needed', 'enter_one_time_key');
end
$$;
comment on function portal.ask_key_again(uuid, text, uuid) is
    'The key did not come, or its minutes are over: a new one is mailed, and the earlier one is void (AZB-4). The '
    'new key''s step is this op_id. MD003, MD005, MD409.';
alter function portal.ask_key_again(uuid, text, uuid) owner to madoguchi_portal_api;
revoke all on function portal.ask_key_again(uuid, text, uuid) from public;
grant execute on function portal.ask_key_again(uuid, text, uuid) to madoguchi_portal;
