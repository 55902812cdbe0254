-- The portal has verified the temporary password against portal.credential_hash(…, 'temporary') and says whether it
-- fits; at least once for an unknown login ID, too.
create or replace function portal.enter_notice(
    op_id uuid, society text, token_hash bytea, login_id text, matched boolean, origin text)
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
    a core.account;
    guard record;
    may boolean;
begin
    select b.id, b.answer into its, answer
    from core.portal_begins(op_id, society, 'enter_notice',
        jsonb_build_array(encode(token_hash, 'hex'), login_id, matched)) b;
    if answer is not null then
        return answer;
    end if;
    r := core.located_registration(its, token_hash);
    problem := core.token_problem(r, token_hash);
    may := core.may_try(its, 'notice', origin, login_id);
    a := core.account_by_login(its, login_id);
    select g.* into guard from core.guarded(its, 'temporary', login_id, matched and a.state = 'issued') g;
    if r.registration_id is null and core.begins_with_notice(its) then
        r.registration_id := core.next_number(its, 'registration');
        insert into core.registration (society_id, registration_id, way, handle)
        values (its, r.registration_id, 'notice', token_hash)
        returning * into r;
    elsif problem <> '' then
        return core.portal_says(op_id, its, problem, 'begin');
    elsif r.person_id is not null then
        return core.portal_says(op_id, its, 'not_possible', 'begin');
    end if;

    if not may then
        return core.portal_says(op_id, its, 'slow_down', 'enter_notice');
    elsif guard.locked_until is not null then
        perform core.record('notice_refused', 'registration', r.registration_id, a.person_id, '{"why": "locked"}', its);
        return core.portal_says(op_id, its, 'locked', 'enter_notice', guard.locked_until);
    elsif not coalesce(matched and a.state = 'issued', false) then
        perform core.record('notice_refused', 'registration', r.registration_id, a.person_id, '{"why": "wrong"}', its);
        return core.portal_says(op_id, its, 'wrong', 'enter_notice');
    elsif core.identified_as(r, a.coverage_id) <> 'identified' then
        return core.portal_says(op_id, its, 'not_eligible', 'begin');
    end if;
    update core.registration x
    set account_id = a.account_id where x.society_id = its and x.registration_id = r.registration_id;
    return core.portal_says(op_id, its, 'identified', 'complete');
end
$$;
comment on function portal.enter_notice(uuid, text, bytea, text, boolean, text) is
    'The login ID and the temporary password of a printed notice (AIS-7, AZB-1), behind a link, or on the first page '
    'where the profile begins with the notice: then token_hash is the hash of a secret that the portal keeps in the '
    'member''''s session. MD003, MD005, MD409.';
alter function portal.enter_notice(uuid, text, bytea, text, boolean, text) owner to madoguchi_portal_api;
revoke all on function portal.enter_notice(uuid, text, bytea, text, boolean, text) from public;
grant execute on function portal.enter_notice(uuid, text, bytea, text, boolean, text) to madoguchi_portal;
