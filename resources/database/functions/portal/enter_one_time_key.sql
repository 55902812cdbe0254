create or replace function portal.enter_one_time_key(op_id uuid, society text, step uuid, key_hash bytea) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int;
    answer jsonb;
    k core.one_time_key;
    a core.account;
    said text;
begin
    select b.id, b.answer into its, answer
    from core.portal_begins(op_id, society, 'enter_one_time_key',
        jsonb_build_array(step, encode(key_hash, 'hex'))) b;
    if answer is not null then
        return answer;
    end if;
    perform core.require_digest(key_hash);
    select x.* into k
    from core.one_time_key x where x.society_id = its and x.step = enter_one_time_key.step for update;
    select x.* into a from core.account x where x.society_id = its and x.account_id = k.account_id;
    said := case
        when k.key_id is null or a.state <> 'registered' then 'key_wrong'
        when k.used_at is not null then 'key_used'
        when k.void_at is not null then 'key_void'
        when k.expires_at <= now() then 'key_expired'
        when k.key_hash is distinct from key_hash then 'key_wrong'
        else 'signed_in' end;
    if said = 'signed_in' then
        update core.one_time_key x set used_at = now() where x.society_id = its and x.key_id = k.key_id;
        perform core.note_login(a);
        return core.portal_says(op_id, its, 'signed_in', 'my_page');
    elsif said = 'key_wrong' and k.key_id is not null then
        update core.one_time_key x
        set failures = x.failures + 1, void_at = case when x.failures + 1 >= 5 then now() end,
            void_reason = case when x.failures + 1 >= 5 then 'too_many_failures' else '' end
        where x.society_id = its and x.key_id = k.key_id;
    end if;
    perform core.record('key_refused', 'one_time_key', k.key_id, a.person_id, jsonb_build_object('why', said), its);
    return core.portal_says(op_id, its, said, case said when 'key_wrong' then 'enter_one_time_key' else 'log_in' end);
end
$$;
comment on function portal.enter_one_time_key(uuid, text, uuid, bytea) is
    'The mailed one-time key, as SHA-256 of the step and the key: good once, for the profile''s minutes, and void '
    'after five wrong ones (AZB-4). step: the op_id of the finish_login, or of the ask_key_again, whose key is '
    'entered. MD003, MD005, MD409.';
alter function portal.enter_one_time_key(uuid, text, uuid, bytea) owner to madoguchi_portal_api;
revoke all on function portal.enter_one_time_key(uuid, text, uuid, bytea) from public;
grant execute on function portal.enter_one_time_key(uuid, text, uuid, bytea) to madoguchi_portal;
