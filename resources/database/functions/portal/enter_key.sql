create or replace function portal.enter_key(op_id uuid, society text, token_hash bytea, key_hash bytea) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int;
    answer jsonb;
    problem text;
    r core.registration;
begin
    select b.id, b.answer into its, answer
    from core.portal_begins(op_id, society, 'enter_key',
        jsonb_build_array(encode(token_hash, 'hex'), encode(key_hash, 'hex'))) b;
    if answer is not null then
        return answer;
    end if;
    perform core.require_digest(key_hash);
    r := core.located_registration(its, token_hash);
    problem := core.token_problem(r, token_hash);
    if problem <> '' then
        return core.portal_says(op_id, its, problem, 'begin');
    elsif r.key_hash is null or not exists (select from core.mail_link l
        where l.society_id = its and l.token_hash = enter_key.token_hash and l.purpose = 'confirmation') then
        return core.portal_says(op_id, its, 'not_possible', 'begin');
    elsif r.key_hash = key_hash then
        update core.registration x
        set key_entered_at = now() where x.society_id = its and x.registration_id = r.registration_id;
        perform core.record('registration_key_right', 'registration', r.registration_id, r.person_id, '{}', its);
        return core.portal_says(op_id, its, 'key_right', 'complete');
    end if;

    update core.registration x
    set failures = x.failures + 1 where x.society_id = its and x.registration_id = r.registration_id;
    perform core.record('registration_key_wrong', 'registration', r.registration_id, r.person_id, '{}', its);
    if r.failures + 1 >= 5 then
        perform core.end_registration(r, 'void', 'too_many_failures');
        return core.portal_says(op_id, its, 'too_many_failures', 'begin');
    end if;
    return core.portal_says(op_id, its, 'key_wrong', 'enter_key');
end
$$;
comment on function portal.enter_key(uuid, text, bytea, bytea) is
    'The confirmation key that was shown after the identity check, entered behind the second link (HIN-4). Five '
    'wrong ones end the registration. MD003, MD005, MD409.';
alter function portal.enter_key(uuid, text, bytea, bytea) owner to madoguchi_portal_api;
revoke all on function portal.enter_key(uuid, text, bytea, bytea) from public;
grant execute on function portal.enter_key(uuid, text, bytea, bytea) to madoguchi_portal;
