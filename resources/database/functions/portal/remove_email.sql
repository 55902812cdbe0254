create or replace function portal.remove_email(op_id uuid, society text, login_id text, at_position int) returns jsonb
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
    from core.portal_begins(op_id, society, 'remove_email',
        jsonb_build_array(login_id, at_position)) b;
    if answer is not null then
        return answer;
    end if;
    a := core.member_of(its, login_id);
    if a.account_id is null then
        said := 'not_possible';
    elsif (select count(*) from core.account_email m where m.society_id = its and m.account_id = a.account_id
        and m.verified_at is not null and m.position <> at_position) = 0 then
        said := 'last_email';
    else
        delete from core.account_email m
        where m.society_id = its and m.account_id = a.account_id and m.position = at_position
            and m.email <> a.login_id;
        said := case when found then 'changed' else 'not_possible' end;
        perform core.record('email_removed', 'account', a.account_id, a.person_id,
            jsonb_build_object('position', at_position, 'done', found), its);
    end if;
    return core.portal_says(op_id, its, said, 'my_page');
end
$$;
comment on function portal.remove_email(uuid, text, text, int) is
    'Takes one of several addresses away; the last one stays. MD003, MD005, MD409.';
alter function portal.remove_email(uuid, text, text, int) owner to madoguchi_portal_api;
revoke all on function portal.remove_email(uuid, text, text, int) from public;
grant execute on function portal.remove_email(uuid, text, text, int) to madoguchi_portal;
