create or replace function portal.mails_to_send(society text, how_many int) returns jsonb
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
begin
    if how_many is null or how_many not between 1 and 1000 then
        raise exception 'from 1 to 1000 mails at a time' using errcode = 'MD005';
    end if;
    return coalesce((select jsonb_agg(jsonb_build_object('mail_id', w.mail_id, 'kind', w.kind,
            'needs', w.needs, 'step', w.step) order by w.mail_id)
        from (select m.mail_id, m.kind, case when m.link_id is not null then 'link' when m.key_id is not null
                then 'key' else '' end as needs, k.step
            from core.mail m
                join core.society s on s.society_id = m.society_id
                left join core.one_time_key k on k.society_id = m.society_id and k.key_id = m.key_id
            where s.code = society and m.taken_at is null and m.void_at is null
            order by m.mail_id
            limit how_many) w), '[]');
end
$$;
comment on function portal.mails_to_send(text, int) is
    'The mailer''s queue, the oldest first: what waits, whether it needs a link or a key made for it, and the step '
    'that goes into a key''s hash. MD005: not 1 to 1,000.';
alter function portal.mails_to_send(text, int) owner to madoguchi_portal_api;
revoke all on function portal.mails_to_send(text, int) from public;
grant execute on function portal.mails_to_send(text, int) to madoguchi_portal;
