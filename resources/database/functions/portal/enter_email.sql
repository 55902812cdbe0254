create or replace function portal.enter_email(
    op_id uuid, society text, token_hash bytea, email text, origin text)
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
    may boolean;
begin
    select b.id, b.answer into its, answer
    from core.portal_begins(op_id, society, 'enter_email',
        jsonb_build_array(encode(token_hash, 'hex'), email)) b;
    if answer is not null then
        return answer;
    end if;
    r := core.located_registration(its, token_hash);
    problem := core.token_problem(r, token_hash);
    may := core.may_try(its, 'registration', origin, lower(email));
    if problem <> '' then
        return core.portal_says(op_id, its, problem, 'begin');
    elsif r.way <> 'empty_mail' or exists (select from core.mail_link l
        where l.society_id = its and l.registration_id = r.registration_id and l.purpose = 'confirmation') then
        return core.portal_says(op_id, its, 'not_possible', 'begin');
    elsif not core.is_email(email) then
        return core.portal_says(op_id, its, 'email_malformed', 'enter_email');
    elsif not may then
        return core.portal_says(op_id, its, 'slow_down', 'enter_email');
    end if;
    perform core.second_link(r, email);
    return core.portal_says(op_id, its, 'mailed', 'open_mail');
end
$$;
comment on function portal.enter_email(uuid, text, bytea, text, text) is
    'After an empty mail: the address to be registered, to which a second link goes (AZB-2). From now on the first '
    'link leads nowhere. MD003, MD005, MD409.';
alter function portal.enter_email(uuid, text, bytea, text, text) owner to madoguchi_portal_api;
revoke all on function portal.enter_email(uuid, text, bytea, text, text) from public;
grant execute on function portal.enter_email(uuid, text, bytea, text, text) to madoguchi_portal;
