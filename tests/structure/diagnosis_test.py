"""Every rule of the diagnosis has its sentences in the client and its cases in the tests, and no other has."""
import re
import sys
import unittest

from tree import RuleCase

SENTENCES = ("models/tables/SentencesOfAccess.cpp", "models/tables/SentencesOfRegistration.cpp")
CASES = ("tests/sql/diagnose_cases.sql", "tests/sql/diagnose_card_cases.sql")
RULE_OF_SENTENCE = re.compile(r'CauseSentences\{\s*"([a-z_]+)"_L1')
RULE_OF_CASE = re.compile(r"^\('([a-z_]+)', (?:true|false),", re.MULTILINE)


def rules(tree, names, pattern):
    return {found for name in names if tree.has(name) for found in pattern.findall(tree.read(name))}


def apart(tree):
    said, tried = rules(tree, SENTENCES, RULE_OF_SENTENCE), rules(tree, CASES, RULE_OF_CASE)
    yield from (f"{CASES[0]}:1: {rule} has no sentences" for rule in sorted(tried - said))
    yield from (f"{SENTENCES[0]}:1: {rule} has no case" for rule in sorted(said - tried))


class Diagnosis(RuleCase):
    def test_rules_have_sentences_and_cases(self):
        self.assert_kept(apart)

    def test_catches_a_rule_without_words(self):
        words = {SENTENCES[0]: 'CauseSentences{"no_wish"_L1, "a", "b"},\n'}
        self.assert_caught(apart, CASES[0], "('no_wish', true, 1, 'x', $$ select 1 $$),\n('locked', false, 1, 'x', $$ select 1 $$),\n",
                           words)
        self.assert_allowed(apart, CASES[0], "('no_wish', true, 1, 'x', $$ select 1 $$),\n", words)


if __name__ == "__main__":
    sys.exit(unittest.main())
