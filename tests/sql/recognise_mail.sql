-- A pasted mail says by its subject or its mailbox what it asks for.
begin;
\ir fixtures.sql
select plan(22);

select core.today() as today \gset
select tap.offer_all() \g /dev/null
select tap.set_profile('{requests,registration_reset,subjects}', '["アイスマイルポータル、リセット依頼"]'),
    tap.set_profile('{requests,registration_reset,items}', '["name", "symbol_number", "address"]'),
    tap.set_profile('{requests,registration_inquiry,mailbox}', '"help@test.example"'),
    tap.set_profile('{requests,account_deletion,subjects}', '["MyPage ID削除"]'),
    tap.set_profile('{requests,account_deletion,channels}', '["paper"]') \g /dev/null

set local session authorization :clerk;
select is(office.recognise_mail(subject, sent_to, '<new@mail.example>') - '{kinds,request_id,aside}'::text[],
    answer::jsonb, subject || ' to ' || sent_to)
from (values
    ('アイスマイルポータル、リセット依頼', 'x@test.example', '{"kind": "registration_reset", "known_by": "subject",
        "items": ["name", "symbol_number", "address"]}'),
    ('エラーが出ます', 'help@test.example', '{"kind": "registration_inquiry", "known_by": "mailbox", "items": []}'),
    ('エラーが出ます', 'x@test.example', '{"kind": "", "known_by": "nothing", "items": []}')) t (subject, sent_to, answer);
select is(office.recognise_mail(subject, 'x@test.example', '') ->> 'kind', kind, quote_literal(subject) || ' [AIS-17]')
from (values
    ('「アイスマイルポータル、リセット依頼」', 'registration_reset'), (' Re: アイスマイルポータル、リセット依頼 ', 'registration_reset'),
    ('Fwd: RE: ｱｲｽﾏｲﾙﾎﾟｰﾀﾙ、ﾘｾｯﾄ依頼', 'registration_reset'), ('転送：アイスマイル ポータル、リセット依頼', 'registration_reset'),
    ('アイスマイルポータル、リセット', ''), ('アイスマイルポータル、リセット依頼をしました', ''), ('', ''), (null, ''),
    ('MyPage ID削除', '')) t (subject, kind);
select is(office.recognise_mail('', ' HELP@test.example ', '') ->> 'known_by', 'mailbox',
    'a mailbox is the same in any case [AZB-5]');
select throws_ok($$ select office.recognise_mail(repeat('x', 401), '', '') $$, 'MD005', null, 'a subject is no book');
select ok(office.recognise_mail('', '', '') -> 'kinds' @> '["registration_reset"]', 'what may come by mail is offered');
select ok(not office.recognise_mail('', '', '') -> 'kinds' @> '["account_deletion"]', 'and nothing else');
select is(office.recognise_mail('', '', '<a@mail.example>') -> 'request_id', 'null', 'a new mail is new');
select office.take_mail(tap.op(1), 'registration_inquiry', 1, false, '', '', '', '<a@mail.example>', :'today', '')
    \g /dev/null
select is(office.recognise_mail('', '', ' <a@mail.example>') ->> 'request_id', '101', 'one that was taken is known');
select office.set_mail_aside(tap.op(2), '<b@mail.example>', '', '', null, 'spam', '') \g /dev/null
select is(office.recognise_mail('', '', '<b@mail.example>') ->> 'aside', 'spam', 'and one that was set aside');
set local session authorization :other_clerk;
select is(office.recognise_mail('アイスマイルポータル、リセット依頼', '', '') ->> 'kind', '', 'each society has its own subjects');
set local session authorization :supervisor;
select throws_ok($$ select office.recognise_mail('', '', '') $$, '42501', null, 'mail is read at the counter');
set local session authorization :printer;
select throws_ok($$ select office.recognise_mail('', '', '') $$, '42501', null, 'and nowhere else');

select * from finish();
rollback;
