-- MYK-12: who typed the password of the viewing card is told so, since only its holder can; what was typed goes
-- nowhere.
create or replace function portal.finish_login(op_id uuid, society text, login_id text, matched text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int;
    answer jsonb;
    a core.account;
    guard record;
    said text;
begin
    select b.id, b.answer into its, answer
    from core.portal_begins(op_id, society, 'finish_login',
        jsonb_build_array(login_id, matched)) b;
    if answer is not null then
        return answer;
    end if;
    if coalesce(matched, '') not in ('login', 'viewing', 'none') then
        raise exception 'the password fitted login, viewing or none' using errcode = 'MD005';
    end if;
    a := core.account_by_login(its, login_id);
    a.society_id := its; -- nobody's costs what somebody's does
    said := core.login_outcome(a);
    select g.* into guard from core.guarded(its, 'login', login_id, matched = 'login' and said <> 'not_possible') g;
    if guard.locked_until is not null then
        said := 'locked';
    elsif matched = 'viewing' and a.account_id is not null then
        said := 'viewing_password_typed';
    elsif matched <> 'login' or said = 'not_possible' then
        said := 'wrong';
    end if;
    insert into core.login_event (society_id, event_id, account_id, kind, outcome)
    values (its, op_id, a.account_id, 'login', said);
    perform core.record(case when said in ('wrong', 'locked', 'viewing_password_typed') then 'login_refused'
        else 'login_right' end, 'account', a.account_id, a.person_id, jsonb_build_object('outcome', said), its);
    if said = 'signed_in' then
        perform core.note_login(a);
    elsif said = 'key_needed' then
        perform core.ask_key(a, op_id);
    end if;
    return core.portal_says(op_id, its, said, case said when 'signed_in' then 'my_page'
        when 'key_needed' then 'enter_one_time_key' when 'address_check' then 'confirm_email'
        when 'address_needed' then 'register_email' when 'address_reminder' then 'show_email'
        else 'log_in' end, guard.locked_until);
end
$$;
comment on function portal.finish_login(uuid, text, text, text) is
    'Reports which hash the typed password fitted: login, viewing or none. Signed in, or what comes before: a mailed '
    'key (AZB-4), the address (MYK-6, MYK-7). Five failures in a row (by the profile) lock what was typed, known or '
    'unknown. MD003, MD005, MD409.';
alter function portal.finish_login(uuid, text, text, text) owner to madoguchi_portal_api;
revoke all on function portal.finish_login(uuid, text, text, text) from public;
grant execute on function portal.finish_login(uuid, text, text, text) to madoguchi_portal;
