"""The functions that guard something, by what they guard, and how many of their mutants the proof tries."""
AREAS = {
    "rights": "core.has_duty core.require_duty core.require_decider core.caller core.may_decide core.require_step_up core.may_ask "
              "core.take_code core.code_step office.sign_in office.step_up office.enrol_code office.confirm_code "
              "office.start_code_enrolment job.create_staff core.may_have_card core.may_register",
    "society": "core.member_of core.member_access core.society_coded core.profile_of "
               "office.open_person office.household office.request_detail office.person_readers office.recent_members "
               "office.text_blocks office.mail_log core.account_of core.portal_account",
    "four eyes": "core.decide core.decidable_request core.hands_of core.add_hand core.had_hand core.represents core.deputyships "
                 "core.waiting_for core.supersede_ready core.supersede_proposal "
                 "core.locked_change core.locked_deputy office.approve_request "
                 "office.approve_requests office.reject_request office.approve_profile office.reject_profile office.propose_profile "
                 "office.approve_roster office.reject_roster office.name_deputy office.approve_deputy office.end_deputy "
                 "office.approval_sheet office.tell_apart office.confirm_code",
    "states": "office.submit_request office.complete_request office.hold_request office.resume_request office.withdraw_request "
              "office.reopen_request office.merge_requests office.release_request core.require_completable core.require_possible "
              "core.guard_duplicates core.lapse_request core.has_lapsed core.sign_requests job.lapse_approvals "
              "job.lapse_secrets core.secret_has_lapsed core.unused_secrets",
    "claims": "office.claim_request office.release_claim office.take_request office.take_bulk office.stop_bulk core.take "
              "core.take_from_list core.claimed_request core.claimed_for_check core.locked_request core.locked_bulk",
    "identity": "office.check_identity office.reveal_detail office.call_back_number office.record_call_back core.identified_as "
                "core.pass_identity core.check_is_owed core.telling_is_owed core.proof_of_tie core.require_call_back "
                "core.called_back core.failures_so_far "
                "core.address_unchecked office.own_full_checks",
    "operations": "core.begin_operation core.end_operation",
    "print": "office.open_run office.stage_run office.finish_printing office.abort_run office.revoke_run office.run_sheet "
             "office.run_cards office.note_stock core.lock_printable core.stage_cards core.batch_problem "
             "core.goes_together core.own_open_run "
             "core.locked_run core.number_cards core.require_stock core.sheets_of_run core.card_problem core.serials_balance",
    "reconcile": "office.reconcile_run office.stray_sheet office.pack_card core.packing_outcome core.packing_answer "
                 "core.packing_is_scanned office.dispatch_bundle office.bundle_cards core.ready_bundle core.bundle_cards "
                 "core.locked_ready_bundle core.lock_bundle_cards core.activate_cards core.retire_cards core.void_pending core.void_active "
                 "core.pull_cards core.stop_secrets",
    "returns": "office.record_return office.close_return office.record_receipt office.record_destruction office.report_misdelivery "
               "office.report_run core.stop_run core.note_misdelivery core.same_place core.unchecked_cards "
               "office.record_report core.sent_card core.check_in_hand core.card_in_hand core.destruction_of",
    "retention": "job.run_retention job.retention_due core.erasure_due core.retention_phase core.retention_rule core.erase_account "
                 "core.erase_leftovers core.erase_login core.erase_mail core.erase_old_mail core.erase_papers core.erase_roster",
    "audit": "core.record core.record_cards core.seal_society core.audit_head core.audit_text core.note_login "
             "office.add_note core.add_note office.contents office.notices office.registrations",
    "portal": "portal.begin_login portal.finish_login portal.enter_one_time_key portal.enter_key portal.open_link "
              "portal.set_new_password portal.change_password portal.credential_hash portal.forgot_by_identity "
              "portal.complete_registration portal.identify portal.request_viewing_password core.attempt_counted core.may_try "
              "core.count_failure core.locked_link core.link_state core.freeze_account core.unfreeze_account core.email_taken",
    "roster": "job.check_roster job.merge_roster job.cancel_roster job.begin_roster core.locked_roster core.settle_loss "
              "core.find_predecessor core.end_coverage core.loss_unsettled",
}
TABLES = "tables"  # policies, triggers, unique keys, checks and rights, whatever a function says
KINDS = {"guard", "role", "audit", "condition", "boundary", "element", "statement"}
# Where one call has several societies in sight, what a function says of the society is all that keeps them apart; where it has
# one, row-level security says the same, and its policies are tried with the tables.
SEVERAL = ("portal", "retention", "roster")


def kinds_of(area):
    return KINDS | {"society"} if area in SEVERAL else KINDS


# Files that try a function, or what it does, under another name than its own or its callers'.
TRIED_IN = {
    "core.begin_operation": "operations.sql isolation.sql", "core.end_operation": "operations.sql lapse_approvals.sql",
    "core.take": "every_kind.sql", "core.may_ask": "every_kind.sql", "core.require_decider": "name_deputy.sql",
    "core.ready_bundle": "bundles.sql", "core.called_back": "record_call_back.sql", "core.failures_so_far": "record_call_back.sql",
    "office.reconcile_run": "step_up.sql", "core.stop_secrets": "mail_dispatched.sql",
    "core.check_is_owed": "approve_requests.sql", "core.note_login": "hino.sql", "core.loss_unsettled": "run_retention.sql",
    "core.end_coverage": "record_loss.sql", "core.erase_account": "run_retention.sql", "core.erase_mail": "erase_apart.sql",
    "core.same_place": "address_unchecked.sql", "core.unchecked_cards": "address_unchecked.sql",
    "core.card_problem": "address_unchecked.sql bundle_cards.sql",
    "core.erase_old_mail": "erase_apart.sql", "core.erase_papers": "erase_apart.sql run_retention.sql",
}
