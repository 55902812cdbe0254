create or replace function office.set_mail_aside(
    op_id uuid, message_id text, subject text, sender text, sent_on date, reason text, note text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk');
    answer jsonb := core.begin_operation(op_id, 'set_mail_aside',
        jsonb_build_array(message_id, subject, sender, sent_on, reason, note));
    key bytea := sha256(convert_to(btrim(message_id), 'UTF8'));
    why text := btrim(coalesce(note, ''));
    number bigint;
begin
    if answer is not null then
        return answer;
    end if;
    if coalesce(btrim(message_id), '') = '' or length(message_id) > 1000 or length(btrim(coalesce(subject, ''))) > 400
        or length(btrim(coalesce(sender, ''))) > 400 or length(why) > 400
        or reason is null or reason = 'other' and why = ''
        or reason not in ('spam', 'unrelated', 'answered', 'not_a_member', 'other') then
        raise exception 'a mail is set aside by its id and for a reason' using errcode = 'MD005';
    elsif exists (select from core.request r where r.society_id = me.society_id and r.mail_key = key) then
        raise exception 'this mail has become a request already' using errcode = 'MD034';
    end if;
    number := core.next_number(me.society_id, 'mail_aside');
    begin
        insert into core.mail_aside (society_id, aside_id, mail_key, subject, sender, sent_on, reason, note, staff_id)
        values (me.society_id, number, key, btrim(coalesce(subject, '')), btrim(coalesce(sender, '')), sent_on, reason,
            why, me.staff_id);
    exception when unique_violation then
        raise exception 'this mail was set aside before' using errcode = 'MD140';
    end;
    perform core.record('mail_set_aside', 'mail', number, null, jsonb_build_object('reason', reason));
    return core.end_operation(op_id, jsonb_build_object('aside_id', number));
end
$$;
comment on function office.set_mail_aside(uuid, text, text, text, date, text, text) is
    'Sets a mail aside that asks for nothing here: spam, unrelated, answered, not_a_member or other with a note. Its '
    'subject and sender are kept for 90 days, its text is not. MD005: an argument. MD034: it is a request already. '
    'MD140: set aside before.';
alter function office.set_mail_aside(uuid, text, text, text, date, text, text) owner to madoguchi_api;
revoke all on function office.set_mail_aside(uuid, text, text, text, date, text, text) from public;
grant execute on function office.set_mail_aside(uuid, text, text, text, date, text, text) to madoguchi_clerk;
