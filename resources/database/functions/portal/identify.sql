-- The page behind the first link: who is registering. The portal shows the confirmation key, whose hash it hands over,
-- when the answer is "identified".
create or replace function portal.identify(
    op_id uuid, society text, token_hash bytea, answers jsonb, key_hash bytea, origin text)
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int;
    answer jsonb;
    rule jsonb;
    problem text;
    r core.registration;
    who record;
    may boolean;
    said text;
begin
    select b.id, b.answer into its, answer
    from core.portal_begins(op_id, society, 'identify',
        jsonb_build_array(encode(token_hash, 'hex'), answers, encode(key_hash, 'hex'))) b;
    if answer is not null then
        return answer;
    end if;
    rule := core.setting(core.profile_of(its), 'registration');
    if (rule ->> 'confirmation_key')::boolean then
        perform core.require_digest(key_hash);
    end if;
    r := core.located_registration(its, token_hash);
    problem := core.token_problem(r, token_hash);
    may := core.may_try(its, 'identity', origin, answers ->> 'symbol_number');
    select m.* into who from core.member_matching(its, answers) m;
    if problem <> '' then
        return core.portal_says(op_id, its, problem, 'begin');
    elsif r.person_id is not null or (rule ->> 'needs_temporary_password')::boolean then
        return core.portal_says(op_id, its, 'not_possible', 'begin');
    elsif not may then
        return core.portal_says(op_id, its, 'slow_down', 'identify');
    end if;

    said := core.identified_as(r, who.coverage_id);
    if said <> 'identified' then
        return core.portal_says(op_id, its, said, case said when 'no_such_member' then 'identify' else 'begin' end);
    end if;
    update core.registration x
    set key_hash = identify.key_hash where x.society_id = its and x.registration_id = r.registration_id;
    if (rule ->> 'links')::int = 2 then
        perform core.second_link(r, r.email);
        return core.portal_says(op_id, its, 'identified', 'open_mail');
    end if;
    return core.portal_says(op_id, its, 'identified', 'complete');
end
$$;
comment on function portal.identify(uuid, text, bytea, jsonb, bytea, text) is
    'Checks the registration items that the member typed (HIN-2) and, where the profile has two links, sends the '
    'second one (HIN-4). MD003, MD005, MD409.';
alter function portal.identify(uuid, text, bytea, jsonb, bytea, text) owner to madoguchi_portal_api;
revoke all on function portal.identify(uuid, text, bytea, jsonb, bytea, text) from public;
grant execute on function portal.identify(uuid, text, bytea, jsonb, bytea, text) to madoguchi_portal;
