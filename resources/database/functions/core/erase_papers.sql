create or replace function core.erase_papers(society int, a core.account) returns jsonb
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    theirs bigint[] := array(select r.request_id from core.request r where r.society_id = society
        and (r.account_id = a.account_id or r.account_id is null and r.coverage_id = a.coverage_id));
    requests int;
    cards int;
    notes int;
    mails int;
begin
    update core.request r
    set state = 'withdrawn', withdrawn_at = now()
    where r.society_id = society and r.request_id = any (theirs)
        and r.state in ('received', 'on_hold', 'waiting', 'approved');
    update core.request r
    set reason = '', despite = '', submission_note = '', decision_note = '', withdrawal_reason = '', hold_reason = '',
        answer = '', mail_subject = ''
    where r.society_id = society and r.request_id = any (theirs)
        and concat(r.reason, r.despite, r.submission_note, r.decision_note, r.withdrawal_reason, r.hold_reason,
            r.answer, r.mail_subject) <> '';
    get diagnostics requests = row_count;
    update core.request_note n
    set body = '' where n.society_id = society and n.request_id = any (theirs) and n.body <> '';
    get diagnostics notes = row_count;
    delete from core.request_mail m where m.society_id = society and m.request_id = any (theirs);
    get diagnostics mails = row_count;
    update core.card c
    set recipient = '', department = '', attention = '', postal_code = '', address = '', member_name = ''
    where c.society_id = society and c.account_id = a.account_id and c.member_name <> '';
    get diagnostics cards = row_count;
    return jsonb_build_object('request_text', requests, 'card_face', cards, 'note', notes,
        'request_mail', mails);
end
$$;
comment on function core.erase_papers(int, core.account) is
    'Erases what people wrote in the requests of an account and what was printed on its cards; requests, cards and '
    'serials stay as numbers. Open requests are withdrawn. Returns how many of each.';
alter function core.erase_papers(int, core.account) owner to madoguchi_owner;
revoke all on function core.erase_papers(int, core.account) from public;
grant execute on function core.erase_papers(int, core.account) to madoguchi_job_api;
