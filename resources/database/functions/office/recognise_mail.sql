create or replace function office.recognise_mail(subject text, sent_to text, message_id text) returns jsonb
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('clerk');
    profile jsonb := core.profile_of(me.society_id);
    key bytea := sha256(convert_to(btrim(coalesce(message_id, '')), 'UTF8'));
    known record;
begin
    if length(coalesce(subject, '')) > 400 or length(coalesce(sent_to, '')) > 254
        or length(coalesce(message_id, '')) > 1000 then
        raise exception 'a subject has at most 400 characters' using errcode = 'MD005';
    end if;
    select * into known from core.mail_kind(profile, coalesce(subject, ''), coalesce(sent_to, ''));
    return jsonb_build_object('kind', coalesce(known.kind, ''), 'known_by', coalesce(known.known_by, 'nothing'),
        'items', coalesce(core.setting(profile, 'requests', known.kind, 'items'), '[]'),
        'kinds', (select coalesce(jsonb_agg(e.key order by e.key), '[]')
            from jsonb_each(core.setting(profile, 'requests')) e where e.value -> 'channels' ? 'email'),
        'request_id', (select r.request_id from core.request r
            where r.society_id = me.society_id and r.mail_key = key),
        'aside', coalesce((select a.reason from core.mail_aside a
            where a.society_id = me.society_id and a.mail_key = key), ''));
end
$$;
comment on function office.recognise_mail(text, text, text) is
    'What a pasted or dropped mail asks for, by its subject (AIS-7, AIS-17) or its mailbox (AZB-5), which items to '
    'look for in it, which kinds may come by mail, and whether the same mail became a request or was set aside '
    'before. MD005: too long.';
alter function office.recognise_mail(text, text, text) owner to madoguchi_api;
revoke all on function office.recognise_mail(text, text, text) from public;
grant execute on function office.recognise_mail(text, text, text) to madoguchi_clerk;
