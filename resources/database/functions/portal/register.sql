create or replace function portal.register(
    op_id uuid, society text, answers jsonb, form jsonb, hash text, rules_version int, origin text)
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int;
    answer jsonb;
    rule jsonb;
    r core.registration;
    who record;
    may boolean;
    said text;
begin
    select b.id, b.answer into its, answer
    from core.portal_begins(op_id, society, 'register',
        jsonb_build_array(answers, form, rules_version)) b;
    if answer is not null then
        return answer;
    end if;
    perform core.require_hash(hash);
    rule := core.setting(core.profile_of(its), 'registration');
    r := core.form_read(its, form, '');
    may := core.may_try(its, 'identity', origin, answers ->> 'symbol_number');
    select m.* into who from core.member_matching(its, answers) m;
    r.coverage_id := who.coverage_id;
    r.person_id := who.person_id;
    said := core.form_problem(r, rules_version);
    if not coalesce(rule -> 'ways' ? 'web_form', false) or (rule ->> 'needs_temporary_password')::boolean
        or (rule ->> 'links')::int <> 1 then
        return core.portal_says(op_id, its, 'not_possible');
    elsif said <> '' then
        return core.portal_says(op_id, its, said, 'register');
    elsif not may then
        return core.portal_says(op_id, its, 'slow_down', 'register');
    end if;

    said := case when who.coverage_id is null then 'no_such_member'
        else core.registration_problem(r, core.account_of(its, who.coverage_id)) end;
    if said <> '' then
        perform core.record('registration_refused', 'coverage', who.coverage_id, who.person_id,
            jsonb_build_object('why', said), its);
        return core.portal_says(op_id, its, said, case said when 'registered_already' then 'forgotten'
            else 'register' end);
    end if;
    r.registration_id := core.put_registration(r, hash);
    return core.portal_says(op_id, its, 'mailed', 'open_mail');
end
$$;
comment on function portal.register(uuid, text, jsonb, jsonb, text, int, text) is
    'All pages at once, then one mail (JAL-1, MYK-1): who is registering, and what for. Nothing changes before the '
    'link is opened (JAL-6). MD003, MD005, MD062, MD409.';
alter function portal.register(uuid, text, jsonb, jsonb, text, int, text) owner to madoguchi_portal_api;
revoke all on function portal.register(uuid, text, jsonb, jsonb, text, int, text) from public;
grant execute on function portal.register(uuid, text, jsonb, jsonb, text, int, text) to madoguchi_portal;
