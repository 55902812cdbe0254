create or replace function core.mail_kind(profile jsonb, subject text, sent_to text, out kind text, out known_by text)
    language sql immutable
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
    with written as (
        select core.fold_kanji(regexp_replace(subject, '^(\s*(re|fwd?|転送|返信)\s*[:：])+', '', 'i')) as subject,
            lower(btrim(sent_to)) as mailbox
    ), offer as (
        select e.key as kind, e.value as rule
        from jsonb_each(core.setting(profile, 'requests')) e
        where e.value -> 'channels' ? 'email'
    ), found as (
        select 1 as place, o.kind, 'subject' as known_by
        from offer o, written w, jsonb_array_elements_text(coalesce(o.rule -> 'subjects', '[]')) s (subject)
        where regexp_replace(w.subject, '[「」『』]', '', 'g') = regexp_replace(core.fold_kanji(s.subject),
            '[「」『』]', '', 'g')
        union all
        select 2, o.kind, 'mailbox' from offer o, written w
        where lower(o.rule ->> 'mailbox') = w.mailbox and not o.rule ? 'subjects'
    )
    select f.kind, f.known_by from found f order by f.place, f.kind limit 1
$$;
comment on function core.mail_kind(jsonb, text, text) is
    'Which kind of request a mail is: by one of the subjects that the profile names, in any width and with or without '
    'brackets (AIS-7, AIS-17), else by the mailbox it was sent to (AZB-5); nulls when neither says so.';
alter function core.mail_kind(jsonb, text, text) owner to madoguchi_owner;
revoke all on function core.mail_kind(jsonb, text, text) from public;
grant execute on function core.mail_kind(jsonb, text, text) to madoguchi_api;
