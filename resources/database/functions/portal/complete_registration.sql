create or replace function portal.complete_registration(
    op_id uuid, society text, token_hash bytea, form jsonb, hash text, rules_version int)
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int;
    answer jsonb;
    problem text;
    r core.registration;
    filled core.registration;
    said text;
begin
    select b.id, b.answer into its, answer
    from core.portal_begins(op_id, society, 'complete_registration',
        jsonb_build_array(encode(token_hash, 'hex'), form, rules_version)) b;
    if answer is not null then
        return answer;
    end if;
    perform core.require_hash(hash);
    r := core.located_registration(its, token_hash);
    problem := core.token_problem(r, token_hash);
    if problem <> '' then
        return core.portal_says(op_id, its, problem, 'begin');
    elsif r.state <> 'identified' or r.key_hash is not null and r.key_entered_at is null or r.hash <> ''
        or r.way = 'empty_mail' and not exists (select from core.mail_link l where l.society_id = its
            and l.token_hash = complete_registration.token_hash and l.purpose = 'confirmation') then
        return core.portal_says(op_id, its, 'not_possible', 'begin');
    end if;
    filled := core.form_read(its, form, r.email);
    filled.registration_id := r.registration_id;
    filled.way := r.way;
    filled.person_id := r.person_id;
    filled.coverage_id := r.coverage_id;
    filled.hash := hash;
    if core.setting(core.profile_of(its), 'login', 'id', 'chosen_by') = '"society"' then
        filled.login_id := (core.account_of(its, r.coverage_id)).login_id; -- the printed one stays
    end if;
    said := core.form_problem(filled, rules_version);
    if said = '' then
        said := core.registration_problem(filled, core.account_of(its, r.coverage_id));
    end if;
    if said = '' and r.email <> '' then
        said := core.register_account(filled);
    elsif said = '' then
        said := core.await_confirmation(filled);
    end if;
    return core.portal_says(op_id, its, said, case said when 'registered' then 'log_in' when 'mailed' then 'open_mail'
        when 'registered_already' then 'forgotten' when 'not_eligible' then 'begin' else 'complete' end);
end
$$;
comment on function portal.complete_registration(uuid, text, bytea, jsonb, text, int) is
    'The last page, once the member is identified: login ID, password, nickname, addresses. Registered at once where '
    'a link has confirmed the address; else that link is sent now (AIS-4). MD003, MD005, MD062, MD409.';
alter function portal.complete_registration(uuid, text, bytea, jsonb, text, int) owner to madoguchi_portal_api;
revoke all on function portal.complete_registration(uuid, text, bytea, jsonb, text, int) from public;
grant execute on function portal.complete_registration(uuid, text, bytea, jsonb, text, int) to madoguchi_portal;
