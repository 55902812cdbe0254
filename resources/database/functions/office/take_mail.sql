create or replace function office.take_mail(
    op_id uuid, kind text, coverage_id bigint, old_is_lost boolean, subject text, sender text, body text,
    message_id text, sent_on date, despite text)
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk');
    answer jsonb := core.begin_operation(op_id, 'take_mail',
        jsonb_build_array(kind, coverage_id, old_is_lost, subject, sender, body, message_id, sent_on, despite));
    key bytea := sha256(convert_to(btrim(message_id), 'UTF8'));
    its core.request;
begin
    if answer is not null then
        return answer;
    end if;
    its.kind := kind;
    its.channel := 'email';
    its.coverage_id := coverage_id;
    its.old_is_lost := old_is_lost;
    its.reason := '';
    its.despite := btrim(coalesce(despite, ''));
    its.mail_subject := btrim(coalesce(subject, ''));
    its.mail_key := key;
    if kind is null or coverage_id is null or old_is_lost is null or coalesce(btrim(message_id), '') = ''
        or length(its.mail_subject) > 400 or length(its.despite) > 400 or length(message_id) > 1000
        or length(coalesce(sender, '')) > 400 or length(coalesce(body, '')) > 100000
        or sent_on is null or sent_on not between core.today() - 60 and core.today() then
        raise exception 'a mail has a kind, a member, an id and a day' using errcode = 'MD005';
    elsif exists (select from core.request r where r.society_id = me.society_id and r.mail_key = key) then
        raise exception 'this mail has become a request already' using errcode = 'MD034';
    end if;
    -- The day on which it came is day 0, not the day on which somebody read it.
    its.received_at := least(now(), (sent_on + time '23:59:59') at time zone 'Asia/Tokyo');
    its := core.take(me, its);
    insert into core.request_mail (society_id, request_id, sender, body)
    values (me.society_id, its.request_id, btrim(coalesce(sender, '')), coalesce(body, ''));
    return core.end_operation(op_id, jsonb_build_object('request_id', its.request_id, 'promised_on', its.promised_on));
end
$$;
comment on function office.take_mail(uuid, text, bigint, boolean, text, text, text, text, date, text) is
    'Makes a mail a request (AZB-5, AIS-7, AIS-17): its subject and its text are kept with it, and the same mail, by '
    'its message id, is taken once. MD005: an argument, or a day more than 60 days back. MD034: taken before. MD020, '
    'MD030 to MD033 as office.take_request.';
alter function office.take_mail(uuid, text, bigint, boolean, text, text, text, text, date, text) owner to madoguchi_api;
revoke all on function office.take_mail(uuid, text, bigint, boolean, text, text, text, text, date, text) from public;
grant execute on function office.take_mail(uuid, text, bigint, boolean, text, text, text, text, date, text)
    to madoguchi_clerk;
