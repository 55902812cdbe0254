create or replace function portal.set_nickname(op_id uuid, society text, login_id text, nickname text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int;
    answer jsonb;
    a core.account;
    said text;
begin
    select b.id, b.answer into its, answer
    from core.portal_begins(op_id, society, 'set_nickname',
        jsonb_build_array(login_id, nickname)) b;
    if answer is not null then
        return answer;
    end if;
    a := core.member_of(its, login_id);
    said := case when a.account_id is null then 'not_possible'
        else core.nickname_problem(its, a.person_id, btrim(nickname)) end;
    if said = '' then
        update core.account x
        set nickname = btrim(coalesce(set_nickname.nickname, ''))
        where x.society_id = its and x.account_id = a.account_id;
        perform core.record('nickname_changed', 'account', a.account_id, a.person_id, '{}', its);
        said := 'changed';
    end if;
    return core.portal_says(op_id, its, said, 'my_page');
end
$$;
comment on function portal.set_nickname(uuid, text, text, text) is
    'The name that the portal shows; the member''''s own name is refused, in kanji or kana, with or without a space '
    '(HIN-6). MD003, MD005, MD409.';
alter function portal.set_nickname(uuid, text, text, text) owner to madoguchi_portal_api;
revoke all on function portal.set_nickname(uuid, text, text, text) from public;
grant execute on function portal.set_nickname(uuid, text, text, text) to madoguchi_portal;
