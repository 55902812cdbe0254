create or replace function portal.announce(
    op_id uuid, society text, login_id text, kind text, category text)
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int;
    answer jsonb;
    a core.account;
    wanted boolean;
    queued int;
    first bigint;
begin
    select b.id, b.answer into its, answer
    from core.portal_begins(op_id, society, 'announce',
        jsonb_build_array(login_id, kind, category)) b;
    if answer is not null then
        return answer;
    end if;
    if coalesce(kind, '') !~ '^[a-z][a-z_]{1,40}$' then
        raise exception 'an announcement is named by a word' using errcode = 'MD005';
    end if;
    a := core.account_by_login(its, login_id);
    wanted := coalesce(category, '') = '' or (select coalesce(s.wanted, (c -> 'on')::boolean)
        from jsonb_array_elements(core.setting(core.profile_of(its), 'mail_categories')) c
            left join core.subscription s on s.society_id = its and s.account_id = a.account_id
                and s.category = c ->> 'code'
        where c ->> 'code' = announce.category);
    if a.state is distinct from 'registered' or not coalesce(wanted, false) then
        return core.portal_says(op_id, its, 'not_possible');
    end if;
    first := core.next_number(its, 'mail', 3) - 1;
    insert into core.mail (society_id, mail_id, kind, address, account_id, category)
    select its, first + m.position, announce.kind, m.email, a.account_id, coalesce(announce.category, '')
    from core.account_email m
    where m.society_id = its and m.account_id = a.account_id and m.verified_at is not null;
    get diagnostics queued = row_count;
    perform core.record('announced', 'account', a.account_id, a.person_id,
        jsonb_build_object('kind', kind, 'mails', queued), its);
    return core.portal_says(op_id, its, case when queued > 0 then 'mailed' else 'not_possible' end);
end
$$;
comment on function portal.announce(uuid, text, text, text, text) is
    'Queues an announcement to all of a member''s addresses, without priority among them (AIS-2); of a mail category '
    'only where the member wants it (JAL-2; empty: no category). kind: a word that names the mail''s text. MD003, '
    'MD005, MD409.';
alter function portal.announce(uuid, text, text, text, text) owner to madoguchi_portal_api;
revoke all on function portal.announce(uuid, text, text, text, text) from public;
grant execute on function portal.announce(uuid, text, text, text, text) to madoguchi_portal;
