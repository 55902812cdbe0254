create or replace function office.mail_log(person_id bigint) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor');
    profile jsonb := core.profile_of(me.society_id);
    guarded boolean := coalesce(core.setting(profile, 'identity', 'protected') ? 'emails', false);
    request bigint := core.check_in_hand(me, mail_log.person_id);
    is_open boolean := not guarded or request is not null;
begin
    if not exists (select from core.person p
        where p.society_id = me.society_id and p.person_id = mail_log.person_id) then
        raise exception 'no such person' using errcode = 'MD020';
    end if;
    if guarded and is_open then
        perform core.record('person_revealed', 'person', person_id, person_id,
            jsonb_build_object('request', request, 'fields', '["emails"]'::jsonb));
    end if;
    perform core.record('mail_log_read', 'person', person_id, person_id);
    return jsonb_build_object('closed', not is_open,
        'sender', coalesce(core.setting(profile, 'emails', 'sender') #>> '{}', ''),
        'domain', coalesce(core.setting(profile, 'emails', 'domain') #>> '{}', ''),
        'mails', core.mails_of(me.society_id, mail_log.person_id, is_open, 200));
end
$$;
comment on function office.mail_log(bigint) is
    'What was mailed to a person, to which address as typed, when, and what the mail system reported (AIS-4), with the '
    'sender that a receive filter must allow (JAL-4). The addresses are closed like the person''s other mail addresses '
    'where the profile protects them. On record. MD020: no such person.';
alter function office.mail_log(bigint) owner to madoguchi_api;
revoke all on function office.mail_log(bigint) from public;
grant execute on function office.mail_log(bigint) to madoguchi_clerk, madoguchi_supervisor;
