create or replace function portal.set_new_password(
    op_id uuid, society text, token_hash bytea, login_id text, hash text, rules_version int)
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int;
    answer jsonb;
    link core.mail_link;
    a core.account;
    problem text;
    wanted text;
begin
    select b.id, b.answer into its, answer
    from core.portal_begins(op_id, society, 'set_new_password',
        jsonb_build_array(encode(token_hash, 'hex'), login_id, rules_version)) b;
    if answer is not null then
        return answer;
    end if;
    perform core.require_hash(hash);
    link := core.locked_link(its, token_hash);
    problem := core.link_state(link);
    if problem = '' and (link.purpose <> 'recovery' or link.opened_at is null) then
        problem := 'link_unknown';
    end if;
    select x.* into a from core.account x
    where x.society_id = its and x.account_id = link.account_id and x.state = 'registered' for update;
    if problem <> '' or a.account_id is null then
        return core.portal_says(op_id, its, coalesce(nullif(problem, ''), 'not_possible'), 'forgotten');
    elsif rules_version is distinct from
        (select max(p.version) from core.society_profile p where p.society_id = its) then
        return core.portal_says(op_id, its, 'rules_changed', 'new_password');
    end if;
    wanted := coalesce(login_id, a.login_id);
    if wanted <> a.login_id then
        problem := core.new_login_id(a, wanted);
        if problem <> '' then
            return core.portal_says(op_id, its, problem, 'new_password');
        end if;
    end if;
    perform core.put_chosen(its, a.account_id, 'login', hash, 'recovered');
    update core.mail_link l set used_at = now() where l.society_id = its and l.link_id = link.link_id;
    update core.mail_link l
    set void_at = now(), void_reason = 'another_used'
    where l.society_id = its and l.account_id = a.account_id and l.purpose = 'recovery' and l.used_at is null
        and l.void_at is null;
    perform core.unlocked(its, wanted);
    perform core.record('password_recovered', 'account', a.account_id, a.person_id,
        jsonb_build_object('link', link.link_id, 'id_changed', wanted <> a.login_id), its);
    return core.portal_says(op_id, its, 'password_set', 'log_in');
end
$$;
comment on function portal.set_new_password(uuid, text, bytea, text, text, int) is
    'Behind an opened recovery link: a new password, and another login ID where the profile lets it be changed '
    '(null: as it is). The link is used up and a lock of the ID ends (AIS-8, JAL-6). MD003, MD005, MD062, MD409.';
alter function portal.set_new_password(uuid, text, bytea, text, text, int) owner to madoguchi_portal_api;
revoke all on function portal.set_new_password(uuid, text, bytea, text, text, int) from public;
grant execute on function portal.set_new_password(uuid, text, bytea, text, text, int) to madoguchi_portal;
