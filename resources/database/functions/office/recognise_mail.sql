create or replace function office.recognise_mail(subject text, sent_to text) returns jsonb
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('clerk');
    profile jsonb := core.profile_of(me.society_id);
    known record;
begin
    if length(coalesce(subject, '')) > 400 or length(coalesce(sent_to, '')) > 254 then
        raise exception 'a subject has at most 400 characters' using errcode = 'MD005';
    end if;
    select * into known from core.mail_kind(profile, coalesce(subject, ''), coalesce(sent_to, ''));
    return jsonb_build_object('kind', coalesce(known.kind, ''), 'known_by', coalesce(known.known_by, 'nothing'),
        'items', coalesce(core.setting(profile, 'requests', known.kind, 'items'), '[]'));
end
$$;
comment on function office.recognise_mail(text, text) is
    'What a pasted or dropped mail asks for, by its subject (AIS-7, AIS-17) or its mailbox (AZB-5), and which items to '
    'look for in it. MD005: too long.';
alter function office.recognise_mail(text, text) owner to madoguchi_api;
revoke all on function office.recognise_mail(text, text) from public;
grant execute on function office.recognise_mail(text, text) to madoguchi_clerk;
