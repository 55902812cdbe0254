create or replace function portal.begin_registration(
    op_id uuid, society text, way text, email text, origin text)
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int;
    answer jsonb;
    may boolean;
    registration bigint;
    link bigint;
begin
    select b.id, b.answer into its, answer
    from core.portal_begins(op_id, society, 'begin_registration',
        jsonb_build_array(way, email)) b;
    if answer is not null then
        return answer;
    end if;
    may := core.may_try(its, 'registration', origin, lower(email));
    if not coalesce(core.setting(core.profile_of(its), 'registration', 'ways') ? way, false) or way = 'notice' then
        return core.portal_says(op_id, its, 'not_possible');
    elsif not core.is_email(email) then
        return core.portal_says(op_id, its, 'email_malformed');
    elsif not may then
        return core.portal_says(op_id, its, 'slow_down');
    end if;

    registration := core.next_number(its, 'registration');
    insert into core.registration (society_id, registration_id, way, email) values (its, registration, way, email);
    link := core.queue_link(its, 'registration', 'registration', email, registration, null);
    perform core.record('registration_begun', 'registration', registration, null,
        jsonb_build_object('way', way, 'link', link), its);
    return core.portal_says(op_id, its, 'mailed', 'open_mail');
end
$$;
comment on function portal.begin_registration(uuid, text, text, text, text) is
    'The first page where it asks for a mail address alone: web_form, or empty_mail with the sender''''s address '
    '(AZB-2, HIN-3). Answers alike whether anybody has this address. MD003, MD005, MD409.';
alter function portal.begin_registration(uuid, text, text, text, text) owner to madoguchi_portal_api;
revoke all on function portal.begin_registration(uuid, text, text, text, text) from public;
grant execute on function portal.begin_registration(uuid, text, text, text, text) to madoguchi_portal;
