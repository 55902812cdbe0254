create or replace function portal.set_mail_categories(
    op_id uuid, society text, login_id text, wanted text[])
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int;
    answer jsonb;
    a core.account;
    offered text[];
begin
    select b.id, b.answer into its, answer
    from core.portal_begins(op_id, society, 'set_mail_categories',
        jsonb_build_array(login_id, to_jsonb(wanted))) b;
    if answer is not null then
        return answer;
    end if;
    offered := array(select c ->> 'code'
        from jsonb_array_elements(core.setting(core.profile_of(its), 'mail_categories')) c);
    if wanted is null or not wanted <@ offered then
        return core.portal_says(op_id, its, 'not_possible', 'my_page');
    end if;
    a := core.member_of(its, login_id);
    if a.account_id is null then
        return core.portal_says(op_id, its, 'not_possible', 'my_page');
    end if;
    perform core.put_categories(its, a.account_id, wanted);
    perform core.record('mail_categories_changed', 'account', a.account_id, a.person_id,
        jsonb_build_object('wanted', cardinality(wanted)), its);
    return core.portal_says(op_id, its, 'changed', 'my_page');
end
$$;
comment on function portal.set_mail_categories(uuid, text, text, text[]) is
    'The mail categories that the member wants, of all that the profile has; at any time (JAL-2). MD003, MD005, '
    'MD409.';
alter function portal.set_mail_categories(uuid, text, text, text[]) owner to madoguchi_portal_api;
revoke all on function portal.set_mail_categories(uuid, text, text, text[]) from public;
grant execute on function portal.set_mail_categories(uuid, text, text, text[]) to madoguchi_portal;
