-- A GET is no opening: mail filters follow links. The page behind the link calls this when the member goes on.
create or replace function portal.open_link(op_id uuid, society text, token_hash bytea) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int;
    answer jsonb;
    link core.mail_link;
    problem text;
    said text;
begin
    select b.id, b.answer into its, answer
    from core.portal_begins(op_id, society, 'open_link',
        jsonb_build_array(encode(token_hash, 'hex'))) b;
    if answer is not null then
        return answer;
    end if;
    link := core.locked_link(its, token_hash);
    problem := core.link_state(link);
    if problem <> '' then
        perform core.record('link_refused', 'mail_link', link.link_id, null, jsonb_build_object('why', problem), its);
        -- "Used" often means that the registration is complete although an error was shown (JAL-5).
        return core.portal_says(op_id, its, problem, case when problem = 'link_used' then 'log_in' else 'begin' end);
    end if;
    if link.opened_at is null then
        update core.mail_link l
        set opened_at = now()
        where l.society_id = its and l.link_id = link.link_id
        returning l.* into link;
    end if;
    perform core.record('link_opened', 'mail_link', link.link_id, null,
        jsonb_build_object('purpose', link.purpose), its);
    if link.purpose in ('registration', 'confirmation') then
        return core.registration_opened(op_id, link);
    elsif link.purpose = 'recovery' then
        return core.portal_says(op_id, its, 'opened', 'new_password', link.expires_at);
    end if;
    said := core.email_opened(link);
    return core.portal_says(op_id, its, said, case when said = 'email_taken' then 'enter_email' else 'log_in' end);
end
$$;
comment on function portal.open_link(uuid, text, bytea) is
    'The member opens a mailed link. What hangs on it alone is done now: a registration whose pages came first, an '
    'address, a check of the address (AIS-10, JAL-6, MYK-3, MYK-6); else the next page is named. MD003, MD005, '
    'MD409.';
alter function portal.open_link(uuid, text, bytea) owner to madoguchi_portal_api;
revoke all on function portal.open_link(uuid, text, bytea) from public;
grant execute on function portal.open_link(uuid, text, bytea) to madoguchi_portal;
