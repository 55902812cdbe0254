#include "tests/bench/search/SearchForm.h"

namespace {

const std::string columns
    = "select p.person_id, c.coverage_id, c.symbol, c.number, c.branch, p.family_name || ' ' || p.given_name, "
      "p.family_kana || ' ' || p.given_kana, p.birth_date, c.insured, c.status, c.lost_on, e.name, a.state, "
      "exists (select from core.person o where o.society_id = 1 and o.kanji_key = p.kanji_key "
      "and o.birth_date = p.birth_date and o.person_id <> p.person_id) or p.family_key <> '' and exists (select "
      "from core.person o where o.society_id = 1 and o.family_key = p.family_key and o.given_key = p.given_key "
      "and o.birth_date = p.birth_date and o.person_id <> p.person_id) ";
const std::string restOfLine
    = "left join core.employer e on e.society_id = 1 and e.employer_id = c.employer_id "
      "left join core.account a on a.society_id = 1 and a.coverage_id = c.coverage_id and a.state <> 'deleted' ";

// Members of a statement over core.person, each with the coverage that holds or ended last.
std::string ofPersons(const std::string &condition, const std::string &order)
{
    return columns + "from (select * from core.person x where x.society_id = 1 and " + condition + " order by " + order
        + " limit 51) p cross join lateral (select * from core.coverage y where y.society_id = 1 "
          "and y.person_id = p.person_id order by y.lost_on desc nulls first, y.acquired_on desc, y.coverage_id desc "
          "limit 1) c "
        + restOfLine + "order by " + order;
}

std::string ofCoverages(const std::string &condition, const std::string &order)
{
    return columns + "from (select * from core.coverage x where x.society_id = 1 and " + condition + " order by "
        + order + " limit 51) c join core.person p on p.society_id = 1 and p.person_id = c.person_id " + restOfLine
        + "order by " + order;
}

std::string ofAccounts(const std::string &accounts)
{
    return columns + "from (" + accounts
        + ") w join core.coverage c on c.society_id = 1 "
          "and c.coverage_id = w.coverage_id join core.person p on p.society_id = 1 and p.person_id = w.person_id "
        + restOfLine;
}

std::string ofPart()
{
    return "with met as materialized (select * from core.person x where x.society_id + 0 = 1 and "
           "core.name_tokens(x.society_id, x.kanji_key, 2) @> core.name_tokens(1, $1, 1) "
           "and position($1 in x.kanji_key) > 1 limit 2000) "
        + columns
        + "from (select * from met order by family_key, given_key, birth_date, person_id limit 51) p "
          "cross join lateral (select * from core.coverage y where y.society_id = 1 and y.person_id = p.person_id "
          "order by y.lost_on desc nulls first, y.acquired_on desc, y.coverage_id desc limit 1) c "
        + restOfLine + "order by family_key, given_key, p.birth_date, p.person_id";
}

const std::string reading = "family_key, given_key, birth_date, person_id";
const std::string beginsWith = "x.family_key >= $1 and x.family_key < $1 || chr(1114111)";
const std::string none = "''";

} // namespace

std::vector<SearchForm> searchForms()
{
    const std::string nameBegins = "x.kanji_key >= $1 and x.kanji_key < $1 || chr(1114111)";
    const std::string bothBegin = beginsWith + " and x.given_key >= $2 and x.given_key < $2 || chr(1114111)";
    const std::string byEmail
        = ofAccounts("select b.person_id, b.coverage_id from core.account_email m join core.account b "
                     "on b.society_id = 1 and b.account_id = m.account_id where m.society_id = 1 "
                     "and m.email_key >= $1 and m.email_key < $1 || chr(1114111) order by m.email_key limit 51");
    return {
        {"symbol and number", "c.symbol || '-' || c.number", "c.symbol_key", "c.number_key",
         ofCoverages("x.symbol_key = $1 and x.number_key = $2", "branch, coverage_id"), true},
        {"number", "c.number", "c.number_key", none,
         ofCoverages("x.number_key = $1", "symbol_key, branch, coverage_id"), true},
        {"kana, 2 characters", "left(p.family_kana, 2)", "left(p.family_key, 2)", none, ofPersons(beginsWith, reading)},
        {"kana, family name", "p.family_kana", "p.family_key", none, ofPersons(beginsWith, reading)},
        {"kana, family and 2 of given", "p.family_kana || ' ' || left(p.given_kana, 2)", "p.family_key",
         "left(p.given_key, 2)", ofPersons(bothBegin, reading)},
        {"kana, 2 and 2", "left(p.family_kana, 2) || ' ' || left(p.given_kana, 2)", "left(p.family_key, 2)",
         "left(p.given_key, 2)", ofPersons(bothBegin, reading)},
        {"kana, run together", "p.family_kana || p.given_kana", "p.family_key", "p.given_key",
         ofPersons("x.family_key = $1 and x.given_key >= $2 and x.given_key < $2 || chr(1114111)", reading)},
        {"name, 1 character", "left(p.family_name, 1)", "left(p.kanji_key, 1)", none,
         ofPersons(nameBegins, "kanji_key, birth_date, person_id")},
        {"name, family", "p.family_name", "core.fold_kanji(p.family_name)", none,
         ofPersons(nameBegins, "kanji_key, birth_date, person_id")},
        {"name, whole", "p.family_name || ' ' || p.given_name", "p.kanji_key", none,
         ofPersons("x.kanji_key = $1", "kanji_key, birth_date, person_id")},
        {"part of a name, 2", "substr(p.kanji_key, length(p.kanji_key) - 1, 2)",
         "substr(p.kanji_key, length(p.kanji_key) - 1, 2)", none, ofPart()},
        {"part of a name, 3", "substr(p.kanji_key, length(p.kanji_key) - 2, 3)",
         "substr(p.kanji_key, length(p.kanji_key) - 2, 3)", none, ofPart()},
        {"birth date", "to_char(p.birth_date, 'YYYY-MM-DD')", "p.birth_date", none,
         ofPersons("x.birth_date = $1::date", reading)},
        {"birth date and kana", "p.family_kana || ' ' || to_char(p.birth_date, 'YYYY-MM-DD')", "p.birth_date",
         "p.family_key", ofPersons("x.birth_date = $1::date and x.family_key ^@ $2", reading), true},
        {"birth date and name", "p.family_name || ' ' || to_char(p.birth_date, 'YYYY-MM-DD')", "p.birth_date",
         "core.fold_kanji(p.family_name)", ofPersons("x.birth_date = $1::date and x.kanji_key ^@ $2", reading), true},
        {"telephone", "p.telephone", "p.telephone_end", "p.telephone_key",
         ofPersons("x.telephone_end = $1 and x.telephone_end <> '' and x.telephone_key = $2", reading), true},
        {"telephone, last 4", "p.telephone_end", "p.telephone_end", none,
         ofPersons("x.telephone_end = $1 and x.telephone_end <> ''", reading)},
        {"e-mail", "m.email", "m.email_key", none, byEmail, true},
        {"e-mail, 8 characters", "left(m.email, 8)", "left(m.email_key, 8)", none, byEmail},
        {"login id", "a.login_id", "a.login_id", none,
         ofAccounts("select b.person_id, b.coverage_id from core.account b where b.society_id = 1 and b.login_id = $1 "
                    "and b.state <> 'deleted'"),
         true},
        {"employer", "e.name", "e.employer_id", none,
         ofCoverages("x.employer_id = $1::bigint", "number_key, coverage_id")},
    };
}

std::string drawing(const SearchForm &form)
{
    return "select " + form.typed + ", (" + form.key1 + ")::text, (" + form.key2
        + ")::text from unnest($1::bigint[]) with ordinality d (id, place) "
          "join core.person p on p.society_id = 1 and p.person_id = d.id "
          "join lateral (select * from core.coverage y where y.society_id = 1 and y.person_id = p.person_id "
          "order by y.lost_on desc nulls first, y.acquired_on desc, y.coverage_id desc limit 1) c on true "
          "join core.employer e on e.society_id = 1 and e.employer_id = c.employer_id "
          "join lateral (select * from core.account b where b.society_id = 1 and b.person_id = p.person_id "
          "and b.state <> 'deleted' limit 1) a on true "
          "join core.account_email m on m.society_id = 1 and m.account_id = a.account_id and m.position = 1 "
          "where p.telephone <> '' order by d.place";
}
