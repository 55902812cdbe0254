create or replace function portal.finish_viewing(op_id uuid, society text, login_id text, matched boolean) returns jsonb
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
    may boolean;
begin
    select b.id, b.answer into its, answer
    from core.portal_begins(op_id, society, 'finish_viewing',
        jsonb_build_array(login_id, matched)) b;
    if answer is not null then
        return answer;
    end if;
    if matched is null then
        raise exception 'the password fitted, or it did not' using errcode = 'MD005';
    end if;
    a := core.account_by_login(its, login_id);
    may := core.content_access(its, a.account_id) @> '{"viewing": true}';
    select g.* into guard from core.guarded(its, 'viewing', login_id, matched and may) g;
    said := case when guard.locked_until is not null then 'locked' when matched and may then 'viewing' else 'wrong' end;
    insert into core.login_event (society_id, event_id, account_id, kind, outcome)
    values (its, op_id, a.account_id, 'viewing', case said when 'viewing' then 'signed_in' else said end);
    if said = 'viewing' then
        update core.account x
        set last_viewing_at = now() where x.society_id = its and x.account_id = a.account_id;
    end if;
    perform core.record(case said when 'viewing' then 'viewing_opened' else 'viewing_refused' end, 'account',
        a.account_id, a.person_id, jsonb_build_object('outcome', said), its);
    return core.portal_says(op_id, its, said,
        case said when 'viewing' then 'contents' else 'enter_viewing_password' end, guard.locked_until);
end
$$;
comment on function portal.finish_viewing(uuid, text, text, boolean) is
    'Reports whether the viewing password fitted. Failures are counted for themselves; who is locked here can still '
    'sign in. MD003, MD005, MD409.';
alter function portal.finish_viewing(uuid, text, text, boolean) owner to madoguchi_portal_api;
revoke all on function portal.finish_viewing(uuid, text, text, boolean) from public;
grant execute on function portal.finish_viewing(uuid, text, text, boolean) to madoguchi_portal;
