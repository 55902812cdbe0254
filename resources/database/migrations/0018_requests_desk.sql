-- The desk of requests: how each member of staff likes a list, the words of mails that became requests, and mails that
-- were set aside.
set local role madoguchi_owner;

-- Columns, order, filters and widths of one list for one person. Not a record: it is overwritten.
create table core.staff_view (
    society_id int not null,
    staff_id   int not null,
    place      text not null,
    view       jsonb not null,
    saved_at   timestamptz not null default clock_timestamp(),
    primary key (society_id, staff_id, place),
    foreign key (society_id, staff_id) references core.staff,
    constraint place_is_a_code check (place ~ '^[a-z][a-z_.]{0,39}$'),
    constraint view_is_a_small_object check (jsonb_typeof(view) = 'object' and length(view::text) <= 8000)
);

-- What a mail said that became a request, as text; the sender is what the mail claimed, and no proof of anything.
create table core.request_mail (
    society_id int not null,
    request_id bigint not null,
    sender     text not null,
    body       text not null,
    primary key (society_id, request_id),
    foreign key (society_id, request_id) references core.request,
    constraint mail_text_is_bounded check (length(sender) <= 400 and length(body) <= 100000)
);

-- Mails that ask for nothing here, and why somebody thought so. Their text is not kept.
create table core.mail_aside (
    society_id int not null references core.society,
    aside_id   bigint not null,
    mail_key   bytea not null, -- SHA-256 of the message id, as in core.request
    subject    text not null,
    sender     text not null,
    sent_on    date,
    reason     text not null,
    note       text not null default '',
    staff_id   int not null,
    at         timestamptz not null default clock_timestamp(),
    primary key (society_id, aside_id),
    foreign key (society_id, staff_id) references core.staff,
    constraint aside_once unique (society_id, mail_key),
    constraint aside_key_is_sha256 check (length(mail_key) = 32),
    constraint aside_reason_is_known check (reason in ('spam', 'unrelated', 'answered', 'not_a_member', 'other')),
    constraint aside_other_is_explained check (reason <> 'other' or note <> ''),
    constraint aside_is_short check (length(subject) <= 400 and length(sender) <= 400 and length(note) <= 400)
);

do $$
declare
    it text;
begin
    foreach it in array array['staff_view', 'request_mail', 'mail_aside'] loop
        execute format('alter table core.%I enable row level security', it);
        execute format('alter table core.%I force row level security', it);
        execute format('create policy own_society on core.%I to madoguchi_api '
            'using (society_id = (select core.my_society()))', it);
    end loop;
end
$$;
create policy all_societies on core.request_mail to madoguchi_job_api using (true);
create policy all_societies on core.mail_aside to madoguchi_job_api using (true);

grant select, insert (society_id, staff_id, place, view), update (view, saved_at) on core.staff_view to madoguchi_api;
grant select, insert (society_id, request_id, sender, body) on core.request_mail to madoguchi_api;
grant select, insert (society_id, aside_id, mail_key, subject, sender, sent_on, reason, note, staff_id)
    on core.mail_aside to madoguchi_api;
-- The retention run erases what mails said.
grant select (society_id, request_id), delete on core.request_mail to madoguchi_job_api;
grant select (society_id, aside_id, at), delete on core.mail_aside to madoguchi_job_api;

-- They take the mail's words and its id now.
drop function if exists office.take_mail(uuid, text, bigint, boolean, text, text, date, text);
drop function if exists office.recognise_mail(text, text);

reset role;
