#!/usr/bin/env python3
"""Two sessions in each other's way: the second one waits for the first one's end, and then gets the right answer.

Every pair is tried with the first one committing and with it rolling back, so that the second is seen to depend on it.
"""
import sys
import time
import unittest

sys.path.insert(0, __file__.rsplit("/", 1)[0])
from desk import quoted  # noqa: E402
from race import (ADMINISTRATOR, CLERK, CLERK2, EVERYTHING, PRINTER, PRINTER2, SUPERVISOR, SUPERVISOR2,  # noqa: E402
                  Race, hash_of, op)


class TwoAtOnce(Race):
    # Two stations, one request.

    def test_exactly_one_of_two_stations_gets_the_request(self):
        request = self.member()
        first, second = self.race((PRINTER, "office.open_run", op(), "vfold-a5", "desk 1", [request]),
                                  (PRINTER2, "office.open_run", op(), "vfold-a5", "desk 2", [request]), "commit")
        self.assertTrue(first.done)
        self.assertEqual(second.code, "MD060")

    def test_the_second_station_gets_the_request_that_the_first_let_go(self):
        request = self.member()
        first, second = self.race((PRINTER, "office.open_run", op(), "vfold-a5", "desk 1", [request]),
                                  (PRINTER2, "office.open_run", op(), "vfold-a5", "desk 2", [request]), "rollback")
        self.assertTrue(second.done)
        self.assertEqual(self.states(request), "in_run numbered")

    def test_overlapping_lists_in_opposite_order_do_not_deadlock(self):
        one, two, three = self.member(), self.member(), self.member()
        lists = [three, one], [one, two, three]
        first, second = self.race((PRINTER, "office.open_run", op(), "vfold-a5", "desk 1", lists[0]),
                                  (PRINTER2, "office.open_run", op(), "vfold-a5", "desk 2", lists[1]), "commit")
        self.assertTrue(first.done)
        self.assertEqual(second.code, "MD060")
        self.assertEqual(self.states(two), "approved")

    def test_two_requests_of_one_member_are_not_printed_at_two_stations(self):
        member = self.member()
        again = self.again(member)
        first, second = self.race((PRINTER, "office.open_run", op(), "vfold-a5", "desk 1", [member]),
                                  (PRINTER2, "office.open_run", op(), "vfold-a5", "desk 2", [again]), "commit")
        self.assertTrue(first.done)
        self.assertEqual(second.code, "MD060")

    def test_an_old_list_does_not_deadlock_with_a_run_that_supersedes_a_card(self):
        member = self.member()
        self.counted(member)
        again = self.again(member)
        with self.desk.operator() as holder, self.desk.person(PRINTER) as one, self.desk.person(PRINTER2) as other:
            holder.tell("begin")
            holder.tell(f"select from core.card c where c.request_id = {member} for update")
            for person, requests in ((one, [again]), (other, [member, again])):
                self.held_up(person, "office.open_run", op(), "vfold-a5", "desk", requests)
            holder.tell("commit")
            self.assertTrue(one.receive().done)
            self.assertEqual(other.receive().code, "MD060")
        self.assertEqual(self.states(member), "closed void void")

    def test_a_card_counted_while_runs_are_opened_does_not_deadlock_them(self):
        member = self.member()
        run = self.printed(member)
        again = [self.again(member, times) for times in (1, 2)]
        with self.desk.operator() as holder, self.desk.person(PRINTER) as one, self.desk.person(EVERYTHING) as other:
            holder.tell("begin")
            holder.tell("select from core.counter c where c.society_id = 1 and c.kind = 'card' for update")
            # The first has looked for cards to supersede, and waits for numbers.
            self.held_up(one, "office.open_run", op(), "vfold-a5", "desk 1", again[:1])
            counted = self.call(PRINTER2, "office.reconcile_run", op(), run, 1, self.serials(run), None)
            self.assertTrue(counted.done)
            self.held_up(other, "office.open_run", op(), "vfold-a5", "desk 2", again[1:])
            holder.tell("commit")
            self.assertEqual(one.receive().code, "MD060", "another card of the member has become good")
            self.assertTrue(other.receive().done)

    def test_nobody_waits_longer_than_three_seconds(self):
        request = self.member()
        with self.desk.person(PRINTER) as one, self.desk.person(PRINTER2) as other:
            one.tell("begin")
            one.call("office.open_run", op(), "vfold-a5", "desk 1", [request])
            before = time.monotonic()
            answer = other.call("office.open_run", op(), "vfold-a5", "desk 2", [request])
            self.assertEqual(answer.code, "55P03")
            self.assertLess(time.monotonic() - before, 5)
            one.tell("rollback")

    # One operation, two sessions.

    def test_the_same_operation_from_two_sessions_is_done_once(self):
        request = self.member()
        call = (PRINTER, "office.open_run", op(), "vfold-a5", "desk 1", [request])
        first, second = self.race(call, call, "commit")
        self.assertEqual(second.value, {**first.value, "replayed": True})
        cards = self.operator.tell(f"select to_jsonb(count(*)) from core.card c where c.request_id = {request}")
        self.assertEqual(cards.value, 1)

    def test_the_same_operation_is_done_by_the_second_when_the_first_failed(self):
        request = self.member()
        call = (PRINTER, "office.open_run", op(), "vfold-a5", "desk 1", [request])
        _first, second = self.race(call, call, "rollback")
        self.assertTrue(second.done)
        self.assertNotIn("replayed", second.value)

    def test_another_isolation_level_is_refused(self):
        request = self.member()
        with self.desk.person(PRINTER) as one:
            for level in ("repeatable read", "serializable"):
                one.tell(f"begin isolation level {level}")
                self.assertEqual(one.call("office.open_run", op(), "vfold-a5", "desk", [request]).code, "MD003")
                one.tell("rollback")

    # One run, two people.

    def test_staging_and_giving_up_take_turns(self):
        request = self.member()
        run = self.operator.call("tap.open", PRINTER, request).value
        card = self.operator.tell(f"select to_jsonb(max(c.card_id)) from core.card c where c.run_id = {run}").value
        give_up = (PRINTER2, "office.abort_run", op(), run, 1, "two at once")
        stage = (PRINTER, "office.stage_run", op(), run, 1, [card], [hash_of(card)])
        _first, second = self.race(give_up, stage, "commit")
        self.assertEqual(second.code, "MD011", "who comes back learns it from the fence")
        self.assertEqual(self.states(request), "approved void")

    def test_giving_up_after_staging_voids_what_was_staged(self):
        request = self.member()
        run = self.operator.call("tap.open", PRINTER, request).value
        card = self.operator.tell(f"select to_jsonb(max(c.card_id)) from core.card c where c.run_id = {run}").value
        _first, second = self.race((PRINTER, "office.stage_run", op(), run, 1, [card], [hash_of(card)]),
                                   (PRINTER2, "office.abort_run", op(), run, 1, "two at once"), "commit")
        self.assertTrue(second.done)
        self.assertEqual(self.states(request), "approved void void")

    def test_a_run_is_counted_once(self):
        request = self.member()
        run = self.printed(request)
        serials = self.serials(run)
        first, second = self.race((PRINTER2, "office.reconcile_run", op(), run, 1, serials, None),
                                  (EVERYTHING, "office.reconcile_run", op(), run, 1, None, serials), "commit")
        self.assertTrue(first.done)
        self.assertEqual(second.code, "MD072")
        self.assertEqual(self.states(request), "in_run good ready")

    def test_two_signatures_at_once_are_two(self):
        request = self.member()
        run = self.printed(request)
        self.operator.call("tap.call", PRINTER2, f"office.abort_run(gen_random_uuid(), {run}, 1, 'jam')")
        first, second = self.race((PRINTER, "office.record_destruction", op(), run),
                                  (PRINTER2, "office.record_destruction", op(), run), "commit")
        self.assertEqual((first.value["signatures"], second.value["signatures"]), (1, 2))

    # At the door.

    def test_a_bundle_goes_out_once(self):
        request, bundle = self.lying()
        first, second = self.race((PRINTER2, "office.dispatch_bundle", op(), bundle),
                                  (EVERYTHING, "office.dispatch_bundle", op(), bundle), "commit")
        self.assertEqual(first.value["dispatched"], 1)
        self.assertEqual(second.code, "MD043")

    def test_a_card_is_packed_before_the_door_or_not_at_all(self):
        _request, bundle = self.lying()
        serial = self.serial_in(bundle)
        first, second = self.race((PRINTER, "office.pack_card", op(), bundle, serial),
                                  (PRINTER2, "office.pack_card", op(), bundle, serial), "commit")
        self.assertEqual((first.value["outcome"], second.value["outcome"]), ("right", "twice"))
        _request, bundle = self.lying()
        first, second = self.race((PRINTER2, "office.dispatch_bundle", op(), bundle),
                                  (EVERYTHING, "office.pack_card", op(), bundle, self.serial_in(bundle)), "commit")
        self.assertEqual(first.value["dispatched"], 1)
        self.assertEqual(second.code, "MD043")

    def test_a_card_that_is_superseded_while_it_is_packed_is_void(self):
        member, bundle = self.lying()
        again = self.again(member)
        _first, second = self.race((EVERYTHING, "office.open_run", op(), "vfold-a5", "desk", [again]),
                                   (PRINTER2, "office.pack_card", op(), bundle, self.serial_in(bundle)), "commit")
        self.assertEqual((second.value["outcome"], second.value["reason"]), ("void", "superseded"))

    def test_a_withdrawal_before_the_door_pulls_the_card(self):
        request, bundle = self.lying()
        _first, second = self.race((CLERK, "office.withdraw_request", op(), request, "taken back"),
                                   (PRINTER2, "office.dispatch_bundle", op(), bundle), "commit")
        self.assertEqual((second.value["dispatched"], second.value["pulled"][0]["reason"]), (0, "withdrawn"))
        self.assertEqual(self.states(request), "withdrawn void void")

    def test_a_withdrawal_after_the_door_comes_too_late(self):
        request, bundle = self.lying()
        first, second = self.race((PRINTER2, "office.dispatch_bundle", op(), bundle),
                                  (CLERK, "office.withdraw_request", op(), request, "taken back"), "commit")
        self.assertEqual(first.value["dispatched"], 1)
        self.assertEqual(second.code, "MD043")

    def test_a_card_counted_while_its_bundle_leaves_gets_the_next_bundle(self):
        employer = self.employer()
        early, late = self.member(employer), self.member(employer)
        self.counted(early)
        bundle = self.operator.call("tap.bundle_of", 1, early).value
        run = self.printed(late)
        first, second = self.race((PRINTER2, "office.dispatch_bundle", op(), bundle),
                                  (EVERYTHING, "office.reconcile_run", op(), run, 1, self.serials(run), None), "commit")
        self.assertTrue(first.done)
        self.assertTrue(second.done)
        self.assertNotEqual(self.operator.call("tap.bundle_of", 1, late).value, bundle)
        self.assertEqual(self.states(late), "in_run good ready")

    def test_a_later_card_and_the_dispatch_of_the_earlier_take_turns(self):
        member, bundle = self.lying()
        again = self.again(member)
        _first, second = self.race((EVERYTHING, "office.open_run", op(), "vfold-a5", "desk", [again]),
                                   (PRINTER2, "office.dispatch_bundle", op(), bundle), "commit")
        self.assertEqual((second.value["dispatched"], second.value["pulled"][0]["reason"]), (0, "superseded"))

    def test_two_counts_with_several_new_bundles_do_not_deadlock(self):
        places = [self.employer() for _ in range(4)]
        one = self.printed(self.member(places[3]), self.member(places[0]), self.member(places[1]))
        two = self.printed(self.member(places[1]), self.member(places[2]), self.member(places[3]))
        first, second = self.race((PRINTER2, "office.reconcile_run", op(), one, 1, self.serials(one), None),
                                  (EVERYTHING, "office.reconcile_run", op(), two, 1, self.serials(two), None), "commit")
        self.assertTrue(first.done)
        self.assertTrue(second.done)
        ready = self.operator.tell("select to_jsonb(count(*)) from core.bundle b where b.society_id = 1 "
                                   f"and b.employer_id = any ({quoted(places)}::bigint[])").value
        self.assertEqual(ready, 4)

    # At the counter.

    def test_exactly_one_of_two_clerks_gets_the_claim(self):
        request = self.operator.tell("select tap.request(1, 'viewing_password_issue', 'received')").value
        first, second = self.race((CLERK, "office.claim_request", op(), request),
                                  (CLERK2, "office.claim_request", op(), request), "commit")
        self.assertTrue(first.done)
        self.assertEqual(second.code, "MD040")

    def test_the_second_clerk_gets_the_claim_that_the_first_let_go(self):
        request = self.operator.tell("select tap.request(3, 'viewing_password_issue', 'received')").value
        _first, second = self.race((CLERK, "office.claim_request", op(), request),
                                   (CLERK2, "office.claim_request", op(), request), "rollback")
        self.assertTrue(second.done)

    def test_a_request_is_decided_once(self):
        request = self.operator.tell("select tap.request(11, 'viewing_password_issue', 'waiting')").value
        first, second = self.race((SUPERVISOR, "office.approve_request", op(), request, ""),
                                  (SUPERVISOR2, "office.reject_request", op(), request, "not this one"), "commit")
        self.assertTrue(first.done)
        self.assertEqual(second.code, "MD043")

    def test_what_a_colleague_decides_meanwhile_stays_out_of_a_batch_and_stops_nothing_else(self):
        self.operator.tell("select tap.offer_all()")
        one, two = (self.operator.tell(f"select tap.request({member}, 'registration_reset', 'waiting')").value
                    for member in (2, 3))
        first, second = self.race((SUPERVISOR, "office.reject_request", op(), one, "not this one"),
                                  (SUPERVISOR2, "office.approve_requests", op(), [one, two]), "commit")
        self.assertTrue(first.done)
        self.assertEqual(second.value, {"approved": [two], "refused": [{"request_id": one, "code": "MD043"}]})

    def test_the_same_request_is_not_taken_twice(self):
        first, second = self.race(
            (CLERK, "office.take_request", op(), "login_notice", "telephone", 9, False, "asked", ""),
            (CLERK2, "office.take_request", op(), "login_notice", "telephone", 9, False, "asked", ""), "commit")
        self.assertTrue(first.done)
        self.assertIn(second.code, ("MD030", "MD031"))

    def test_two_clerks_do_not_share_out_more_guesses_than_there_are(self):
        for kind, clerk in (("viewing_password_issue", CLERK), ("login_notice", CLERK2)):
            request = self.operator.tell(f"select to_jsonb(tap.request(10, '{kind}', 'received'))").value
            self.assertTrue(self.call(clerk, "office.claim_request", op(), request).done)
            if clerk == CLERK:
                one = request
        wrong = '{"name": "somebody else"}'
        self.assertEqual(self.call(CLERK, "office.check_identity", op(), one, wrong).value["failures_left"], 2)
        first, second = self.race((CLERK, "office.check_identity", op(), one, wrong),
                                  (CLERK2, "office.check_identity", op(), request, wrong), "commit")
        self.assertEqual((first.value["outcome"], second.value["outcome"]), ("failed", "locked"))

    def test_one_mail_becomes_one_request(self):
        self.operator.tell("select to_jsonb(tap.offer_all() is null)")
        today = self.operator.tell("select to_jsonb(core.today())").value
        mail = (1, False, "subject", "", "text", "<one@mail.example>", today, "at the same moment")
        first, second = self.race((CLERK, "office.take_mail", op(), "registration_inquiry", *mail),
                                  (CLERK2, "office.take_mail", op(), "email_assistance", *mail), "commit")
        self.assertTrue(first.done)
        self.assertEqual(second.code, "MD034")

    def test_two_requests_are_not_merged_into_each_other(self):
        one, other = (self.operator.tell(
            f"select to_jsonb(tap.request(11, 'login_notice', 'received', '{reason}'))").value for reason in ("", "again"))
        first, second = self.race((CLERK, "office.merge_requests", op(), one, [other], "the same"),
                                  (CLERK2, "office.merge_requests", op(), other, [one], "the same"), "commit")
        self.assertTrue(first.done)
        self.assertEqual(second.code, "MD043")
        self.assertEqual((self.states(one), self.states(other)), ("received", "closed"))

    def test_a_profile_is_decided_on_once(self):
        change = self.call(ADMINISTRATOR, "office.propose_profile", op(), self.operator.tell(
            "select to_jsonb(jsonb_set(core.profile_of(1), '{runs,hours}', '5')::text)").value, "longer runs").value
        first, second = self.race((SUPERVISOR, "office.approve_profile", op(), change["change_id"], ""),
                                  (SUPERVISOR2, "office.reject_profile", op(), change["change_id"], "no"), "commit")
        self.assertTrue(first.done)
        self.assertEqual(second.code, "MD093")

    def test_only_one_of_two_proposals_waits(self):
        profile = self.operator.tell("select to_jsonb(jsonb_set(core.profile_of(1), '{claims,minutes}', '20')::text)").value
        administrator2 = self.desk.hire([611], "administrator")[0]
        first, second = self.race((ADMINISTRATOR, "office.propose_profile", op(), profile, "longer"),
                                  (administrator2, "office.propose_profile", op(), profile, "longer"), "commit")
        self.assertTrue(first.done)
        self.assertEqual(second.code, "MD092")
        self.assertTrue(self.call(SUPERVISOR, "office.reject_profile", op(), first.value["change_id"], "no").done)

    # What all of this left in the server's log. Statements are not in it here: psql writes values into them, the client
    # does not.

    def test_log_has_no_deadlock(self):
        self.assertNotIn("deadlock detected", self.desk.log())

    def test_log_has_neither_hash_nor_address(self):
        request = self.member()
        run = self.operator.call("tap.open", PRINTER, request).value
        card = self.operator.tell(f"select to_jsonb(max(c.card_id)) from core.card c where c.run_id = {run}").value
        with self.desk.person(PRINTER) as one:
            self.assertEqual(one.call("office.stage_run", op(), run, 1, [card], ["canary-one"]).code, "MD062")
        nowhere = self.employer()
        self.operator.tell(f"update core.employer set address = '' where employer_id = {nowhere}")
        with self.desk.person(PRINTER) as one:
            refused = one.call("office.open_run", op(), "vfold-a5", "desk", [self.member(nowhere)])
            self.assertEqual(refused.code, "MD067")
        log = self.desk.log()
        self.assertIn("not an argon2id hash in PHC form", log)
        for canary in ("canary-one", "argon2id$v=19", "Home street", "Street", "Works", "Failing row", "Family5"):
            self.assertNotIn(canary, log)

    def test_log_would_show_it(self):
        """Control: the same hash, put past the function by the operator, is quoted by PostgreSQL."""
        account = self.member()
        self.operator.tell("insert into core.credential (society_id, credential_id, account_id, kind, hash) "
                           f"values (1, 999999, {account}, 'viewing', 'canary-two')")
        self.assertIn("canary-two", self.desk.log())


class LogLast(unittest.TestLoader):
    def getTestCaseNames(self, testCaseClass):
        names = super().getTestCaseNames(testCaseClass)
        return sorted(names, key=lambda name: ("_log_" in name, "would" in name))


if __name__ == "__main__":
    unittest.main(testLoader=LogLast(), verbosity=2)
