create or replace function portal.change_password(
    op_id uuid, society text, login_id text, kind text, hash text, rules_version int)
    returns jsonb
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
    from core.portal_begins(op_id, society, 'change_password',
        jsonb_build_array(login_id, kind, rules_version)) b;
    if answer is not null then
        return answer;
    end if;
    if coalesce(kind, '') not in ('login', 'viewing') then
        raise exception 'members change passwords for login and viewing' using errcode = 'MD005';
    end if;
    perform core.require_hash(hash);
    a := core.member_of(its, login_id);
    said := case
        when a.account_id is null then 'not_possible'
        when rules_version is distinct from
            (select max(p.version) from core.society_profile p where p.society_id = its) then 'rules_changed'
        -- A viewing password begins with a card; only one that works is changed.
        when kind = 'viewing' and not exists (select from core.credential c where c.society_id = its
            and c.account_id = a.account_id and c.kind = 'viewing' and c.state = 'active') then 'not_possible'
        else 'changed' end;
    if said = 'changed' then
        perform core.put_chosen(its, a.account_id, kind, hash, 'changed');
        perform core.record('password_changed', 'account', a.account_id, a.person_id,
            jsonb_build_object('kind', kind), its);
    end if;
    return core.portal_says(op_id, its, said, 'my_page');
end
$$;
comment on function portal.change_password(uuid, text, text, text, text, int) is
    'Another password for login or viewing (MYK-10); the portal has verified the present one. No expiry, no look at '
    'earlier ones (AIS-9). MD003, MD005, MD062, MD409.';
alter function portal.change_password(uuid, text, text, text, text, int) owner to madoguchi_portal_api;
revoke all on function portal.change_password(uuid, text, text, text, text, int) from public;
grant execute on function portal.change_password(uuid, text, text, text, text, int) to madoguchi_portal;
