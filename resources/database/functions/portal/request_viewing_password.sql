create or replace function portal.request_viewing_password(
    op_id uuid, society text, login_id text, old_is_lost boolean, despite_card_under_way boolean)
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its_society int := (select s.society_id from core.society s where s.code = society);
    a core.account;
    answer jsonb;
begin
    if old_is_lost is null or despite_card_under_way is null then
        raise exception 'say whether the old one is lost, and whether to go on' using errcode = 'MD005';
    elsif its_society is null then
        return core.portal_answer('not_possible');
    end if;
    answer := core.begin_operation(op_id, 'request_viewing_password',
        jsonb_build_array(login_id, old_is_lost, despite_card_under_way), its_society);
    if answer is not null then
        return answer - 'replayed';
    end if;
    a := core.portal_account(society, login_id);
    answer := case when a.account_id is null then core.portal_answer('not_possible')
        else core.take_for_portal(a, old_is_lost, despite_card_under_way) end;
    return core.end_operation(op_id, answer, its_society);
end
$$;
comment on function portal.request_viewing_password(uuid, text, text, boolean, boolean) is
    'A signed-in member asks for a viewing password. MD003: isolation level. MD005: an argument. MD409: the '
    'operation id was used for something else.';
alter function portal.request_viewing_password(uuid, text, text, boolean, boolean) owner to madoguchi_portal_api;
revoke all on function portal.request_viewing_password(uuid, text, text, boolean, boolean) from public;
grant execute on function portal.request_viewing_password(uuid, text, text, boolean, boolean) to madoguchi_portal;
