-- What coverage and account allow: asked as the operator, whom no row of another society is hidden from.
begin;
\ir fixtures.sql
\ir printing.sql
select plan(22);

select tap.member(1, 701), tap.member(1, 702), tap.member(2, 703), tap.member(2, 701) \g /dev/null
update core.account set state = 'frozen', frozen_at = now() where society_id = 2 and account_id = 701;

select ok(core.may_have_card(1, 701, 701, 'viewing'), 'a member with an account has a card');
select ok(not core.may_have_card(1, 702, 701, 'viewing'), 'the account is of that very coverage');
select ok(not core.may_have_card(1, 701, 702, 'viewing'), 'and the coverage of that very account');
select ok(not core.may_have_card(1, 703, 703, 'viewing'), 'another society''s member has none here');
select ok(not core.may_have_card(2, 701, 701, 'viewing'), 'who is frozen has none');
update core.account set wishes_to_view = false where society_id = 1 and account_id = 702;
select ok(not core.may_have_card(1, 702, 702, 'viewing'), 'nor who does not wish to view');
select ok(core.may_have_card(1, 702, 702, 'login'), 'but one for the login');
update core.account set state = 'issued', registered_at = null where society_id = 1 and account_id = 702;
select ok(not core.may_have_card(1, 702, 702, 'login'), 'which nobody has before registering');
select ok(core.may_have_card(1, 702, 702, 'temporary'), 'but for the password to register with');
update core.coverage set acquired_on = core.today() + 1 where society_id = 1 and coverage_id = 701;
select ok(not core.may_have_card(1, 701, 701, 'viewing'), 'none before the coverage begins');
update core.coverage set acquired_on = core.today() where society_id = 1 and coverage_id = 701;
select ok(core.may_have_card(1, 701, 701, 'viewing'), 'one on its first day');
update core.coverage set acquired_on = core.today() - 9, lost_on = core.today() + 1, loss_reason = 'retired'
where society_id = 1 and coverage_id = 701;
select ok(core.may_have_card(1, 701, 701, 'viewing'), 'and on its last day');
update core.coverage set lost_on = core.today() where society_id = 1 and coverage_id = 701;
select ok(not core.may_have_card(1, 701, 701, 'viewing'), 'and none on the day on which it is lost');

select ok(core.may_ask(1, 'account_freeze', 702, 702), 'what was issued can be frozen');
select ok(core.may_ask(2, 'account_deletion', 701, 701), 'what is frozen can be deleted');
select ok(not core.may_ask(2, 'account_freeze', 701, 701), 'but not frozen again');
select ok(not core.may_ask(1, 'account_freeze', 703, 703), 'another society''s account is none here');
select ok(not core.may_ask(1, 'account_deletion', 703, 703), 'nor can it be deleted');
select ok(not core.may_ask(1, 'number_succession', 702, 702), 'who continues nothing takes over no number');
select ok(core.may_ask(1, 'referral', 5, null), 'to be told whom to ask, one needs nothing');
select ok(not core.may_ask(1, 'account_freeze', 5, null), 'without an account there is nothing to freeze');
select ok(not core.may_ask(1, 'viewing_password_issue', 701, 701), 'a card as above');

select * from finish();
rollback;
