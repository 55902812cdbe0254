-- The cases of the diagnosis: cards, viewing, requests. Included by diagnose.sql.
insert into the_case (rule, fires, person, name, setup) values
('no_wish', true, 9, 'no wish, no card (MYK-9, MYK-15)', $$ select 1 $$),
('no_wish', false, 1, 'wishes to view', $$ select 1 $$),
('no_viewing_password', true, 1, 'wishes to view, and nothing was ever made', $$ select 1 $$),
('no_viewing_password', false, 1, 'a card is under way', $$ select tap.request(1) $$),
('viewing_password_wrong', true, 2, 'typed wrong (MYK-13)', $$ select tap.sign_in(2, 'viewing', 'wrong', '1 hour') $$),
('viewing_password_wrong', false, 2, 'and right afterwards', $$ select tap.sign_in(2, 'viewing', 'wrong', '1 hour'),
    tap.sign_in(2, 'viewing', 'signed_in', '1 minute') $$),
('viewing_password_forgotten', true, 2, 'typed wrong (MYK-8)',
    $$ select tap.sign_in(2, 'viewing', 'wrong', '1 hour') $$),
('viewing_password_forgotten', false, 2, 'never tried', $$ select 1 $$),
('viewing_locked', true, 2, 'locked', $$ select tap.sign_in(2, 'viewing', 'locked', '5 minutes') $$),
('viewing_locked', false, 2, 'locked the day before yesterday',
    $$ select tap.sign_in(2, 'viewing', 'locked', '2 days') $$),
('card_being_made', true, 1, 'waits for approval (MYK-8)', $$ select tap.request(1) $$),
('card_being_made', false, 1, 'dispatched', $$ select tap.card_of(1, 'viewing', '2 days') $$),
('no_destination', true, 10, 'the employer has no address',
    $$ select tap.request(10, 'viewing_password_issue', 'verified') $$),
('no_destination', false, 1, 'it has one', $$ select tap.request(1) $$),
('card_at_employer', true, 1, 'dispatched two days ago (MYK-15)', $$ select tap.card_of(1, 'viewing', '2 days') $$),
('card_at_employer', false, 1, 'the password was used since', $$ select tap.card_of(1, 'viewing', '2 days'),
    tap.sign_in(1, 'viewing', 'signed_in', '1 day') $$),
('card_sent_home', true, 1, 'dispatched to the member''s home (MYK-5)', $$ select tap.home_card() $$),
('card_sent_home', false, 1, 'by way of the employer', $$ select tap.card_of(1, 'viewing', '2 days') $$),
('card_returned', true, 1, 'it came back', $$ select tap.card_of(1, 'viewing', '9 days', '', 'returned') $$),
('card_returned', false, 1, 'it came back, and the next one left', $$ select tap.card_of(1, 'viewing', '9 days',
    'replaced', 'returned'); select tap.card_of(1, 'viewing', '2 days') $$),
('older_card_void', true, 2, 'reissued (MYK-13)', $$ select tap.reissued(2) $$),
('older_card_void', false, 2, 'the one card there ever was', $$ select 1 $$),
('old_card_stopped', true, 2, 'reported lost: void at once', $$ select tap.lost(2) $$),
('old_card_stopped', false, 2, 'reported lost, and the next one works', $$ select tap.lost(2);
    select tap.card_of(2, 'viewing', '1 day') $$),
('request_overdue', true, 1, 'promised for yesterday (AIS-5)',
    $$ select tap.offer_all(), tap.request(1, 'registration_reset');
    update core.request set promised_on = core.today() - 1 where society_id = 1 and person_id = 1 $$),
('request_overdue', false, 1, 'promised for today', $$ select tap.offer_all(), tap.request(1, 'registration_reset');
    update core.request set promised_on = core.today() where society_id = 1 and person_id = 1 $$),
('request_open', true, 1, 'under way (AIS-5)', $$ select tap.offer_all(), tap.request(1, 'registration_reset') $$),
('request_open', false, 1, 'withdrawn', $$ select tap.offer_all(), tap.request(1, 'registration_reset');
    update core.request set state = 'withdrawn', withdrawn_at = now() where society_id = 1 and person_id = 1 $$),
('request_on_hold', true, 1, 'its clock stands still',
    $$ select tap.offer_all(), tap.request(1, 'registration_reset', 'received');
    update core.request set state = 'on_hold', hold_reason = 'waits' where society_id = 1 and person_id = 1 $$),
('request_on_hold', false, 1, 'it does not',
    $$ select tap.offer_all(), tap.request(1, 'registration_reset', 'received') $$),
('request_rejected', true, 1, 'rejected last week', $$ select tap.offer_all(), tap.request(1, 'registration_reset');
    update core.request set state = 'rejected', decided_by = 103, decided_at = now() - interval '7 days'
    where society_id = 1 and person_id = 1 $$),
('request_rejected', false, 1, 'rejected long ago', $$ select tap.offer_all(), tap.request(1, 'registration_reset');
    update core.request set state = 'rejected', decided_by = 103, decided_at = now() - interval '31 days'
    where society_id = 1 and person_id = 1 $$);
