-- The token or key is made by the mailer and exists in its memory and in the mail alone. Its clock starts here.
create or replace function portal.take_mail(op_id uuid, society text, mail_id bigint, secret_hash bytea) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int;
    answer jsonb;
    m core.mail;
    profile jsonb;
    until timestamptz;
begin
    select b.id, b.answer into its, answer
    from core.portal_begins(op_id, society, 'take_mail',
        jsonb_build_array(mail_id, encode(secret_hash, 'hex'))) b;
    if answer is not null then
        return answer;
    end if;
    select x.* into m from core.mail x where x.society_id = its and x.mail_id = take_mail.mail_id for update;
    if m.mail_id is null or m.void_at is not null or m.taken_at is not null then
        return core.portal_says(op_id, its, 'not_possible');
    elsif (m.link_id is null and m.key_id is null) <> (secret_hash is null) then
        raise exception 'a mail with a link or a key needs its hash, another one none' using errcode = 'MD005';
    end if;
    -- What it would carry may have given way to something newer since it was queued.
    if exists (select from core.mail_link l
            where l.society_id = its and l.link_id = m.link_id and l.void_at is not null)
        or exists (select from core.one_time_key k
            where k.society_id = its and k.key_id = m.key_id and k.void_at is not null) then
        update core.mail x set void_at = now() where x.society_id = its and x.mail_id = m.mail_id;
        perform core.record('mail_dropped', 'mail', m.mail_id, null, jsonb_build_object('kind', m.kind), its);
        return core.portal_says(op_id, its, 'not_possible');
    end if;
    profile := core.profile_of(its);
    update core.mail x set taken_at = now() where x.society_id = its and x.mail_id = m.mail_id;
    if secret_hash is not null then
        perform core.require_digest(secret_hash);
    end if;
    if m.link_id is not null then
        update core.mail_link l
        set token_hash = secret_hash, sent_at = now(), expires_at = now()
            + make_interval(hours => (core.setting(profile, 'registration', 'link_hours'))::int)
        where l.society_id = its and l.link_id = m.link_id
        returning l.expires_at into until;
    elsif m.key_id is not null then
        update core.one_time_key k
        set key_hash = secret_hash, sent_at = now(), expires_at = now()
            + make_interval(mins => (core.setting(profile, 'login', 'one_time_key', 'minutes'))::int)
        where k.society_id = its and k.key_id = m.key_id
        returning k.expires_at into until;
    end if;
    perform core.record('mail_taken', 'mail', m.mail_id, null, jsonb_build_object('kind', m.kind), its);
    return core.portal_says(op_id, its, 'taken', '', until);
end
$$;
comment on function portal.take_mail(uuid, text, bigint, bytea) is
    'The mailer takes a mail to send it, once: with the hash of the link''s token, or of the step and the key, that '
    'it has just made; null where the mail needs none. What to write is portal.mail_content. MD003, MD005, MD409.';
alter function portal.take_mail(uuid, text, bigint, bytea) owner to madoguchi_portal_api;
revoke all on function portal.take_mail(uuid, text, bigint, bytea) from public;
grant execute on function portal.take_mail(uuid, text, bigint, bytea) to madoguchi_portal;
