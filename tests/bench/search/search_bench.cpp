// search_bench STAFF-LOGIN ROUNDS NAME=FOLDER:PORT…
//
// Searches on servers that hold the same first society beside ever more others. In each round every form looks for
// the same member on every server, through office.search_members and by the plain statement, one after the other.
// Prints a table in the form of README.md. Ends with 1 when a form finds nothing, or not the same everywhere.
#include "tests/bench/Backend.h"
#include "tests/bench/Figures.h"
#include "tests/bench/search/SearchForm.h"

#include <cstdio>
#include <exception>
#include <random>

namespace {

const std::string function = "select * from office.search_members($1)";
constexpr int pageRounds = 60;

struct Place
{
    std::string name;
    Backend staff;
    Backend owner;
};

// NAME=FOLDER:PORT
Place placeOf(const std::string &text, const std::string &login)
{
    const auto folder = text.find('=');
    const auto port = text.rfind(':');
    if (folder == std::string::npos || port == std::string::npos || port < folder)
        throw std::runtime_error("not NAME=FOLDER:PORT: " + text);
    const std::string host = text.substr(folder + 1, port - folder - 1);
    Place place{text.substr(0, folder), Backend(host, text.substr(port + 1), "madoguchi", login),
                Backend(host, text.substr(port + 1), "madoguchi", "madoguchi_operator")};
    place.staff.prepare("function", function);
    return place;
}

struct Figures
{
    std::vector<double> function;
    std::vector<double> plain;
    std::vector<double> rows;
    std::vector<double> pages;
};

using Draws = std::vector<Backend::Values>;

Draws drawn(Backend &owner, const SearchForm &form, size_t count)
{
    const long members = std::stol(owner.ask("select max(person_id) from core.person where society_id = 1")[0][0]);
    std::mt19937_64 random(std::hash<std::string>{}(form.name));
    std::string ids;
    for (size_t i = 0; i < count * 6; ++i)
        ids += (ids.empty() ? '{' : ',') + std::to_string(1 + long(random() % uint64_t(members)));
    Draws draws = owner.ask(drawing(form), {ids + '}'});
    draws.resize(std::min(draws.size(), count));
    return draws;
}

// Only as many values as the statement has places for.
Backend::Values keysOf(const SearchForm &form, const Backend::Values &draw)
{
    Backend::Values keys{draw[1]};
    if (form.plain.find("$2") != std::string::npos)
        keys.push_back(draw[2]);
    return keys;
}

void measureOnce(Place &place, const SearchForm &form, const Backend::Values &draw, bool functionFirst, Figures &into)
{
    for (const bool isFunction : {functionFirst, !functionFirst}) {
        if (isFunction) {
            const Backend::Cost cost = place.staff.run("function", {draw[0]});
            into.function.push_back(cost.micros);
            into.rows.push_back(cost.rows);
        } else {
            into.plain.push_back(place.owner.run(form.name, keysOf(form, draw)).micros);
        }
    }
}

std::vector<Figures> measure(std::vector<Place> &places, const SearchForm &form, int rounds)
{
    const int warm = std::max(8, rounds / 10);
    const Draws draws = drawn(places.front().owner, form, size_t(warm + rounds));
    if (draws.empty())
        throw std::runtime_error(form.name + ": nobody to look for");
    std::vector<Figures> all(places.size());
    for (int round = -warm; round < rounds; ++round) {
        const Backend::Values &draw = draws[size_t(round + warm) % draws.size()];
        for (size_t i = 0; i < places.size(); ++i) {
            const size_t at = (i + size_t(round + warm)) % places.size();
            Figures warming;
            measureOnce(places[at], form, draw, round % 2 == 0, round < 0 ? warming : all[at]);
        }
    }
    for (int round = 0; round < pageRounds; ++round) {
        for (size_t i = 0; i < places.size(); ++i)
            all[i].pages.push_back(double(places[i].staff.pagesOf(function, {draws[size_t(round) % draws.size()][0]})));
    }
    return all;
}

// Whether it found somebody, and the same in every database.
bool printed(const SearchForm &form, const std::vector<Figures> &all)
{
    bool well = true;
    std::printf("| %s |", form.name.c_str());
    for (const Figures &f : all)
        std::printf(" %.2f / %.2f |", quantile(f.function, .5) / 1000, quantile(f.function, .99) / 1000);
    const Figures &least = all.front();
    const Figures &most = all.back();
    std::printf(" %.2f |", quantile(most.function, .99) / quantile(least.function, .99));
    std::printf(" %.2f |", quantile(most.plain, .5) / 1000);
    std::printf(" %.2f |", quantile(most.function, .5) / quantile(most.plain, .5));
    std::printf(" %.0f, %.0f |", quantile(least.pages, .5), quantile(most.pages, .5));
    std::printf(" %.2f |", quantile(most.pages, .9) / quantile(least.pages, .9));
    std::printf(" %.0f |\n", quantile(most.rows, .5));
    for (const Figures &f : all)
        well = well && quantile(f.rows, .0) > 0 && f.rows == least.rows;
    std::fflush(stdout);
    return well;
}

int run(const std::vector<std::string> &arguments)
{
    const int rounds = std::stoi(arguments[1]);
    std::vector<Place> places;
    for (size_t i = 2; i < arguments.size(); ++i)
        places.push_back(placeOf(arguments[i], arguments[0]));
    std::printf("| looked for by |");
    for (const Place &place : places)
        std::printf(" %s: p50 / p99, ms |", place.name.c_str());
    std::printf(" p99 ratio | plain p50, ms | function / plain | pages p50 | pages ratio | lines |\n|");
    for (size_t i = 0; i < places.size() + 7; ++i)
        std::printf("---|");
    std::printf("\n");
    bool well = true;
    for (const SearchForm &form : searchForms()) {
        for (Place &place : places)
            place.owner.prepare(form.name, form.plain);
        well = printed(form, measure(places, form, rounds)) && well;
    }
    return well ? 0 : 1;
}

} // namespace

int main(int count, char **values)
{
    const std::vector<std::string> arguments(values + 1, values + count);
    if (arguments.size() < 3) {
        std::fputs("search_bench STAFF-LOGIN ROUNDS NAME=FOLDER:PORT...\n", stderr);
        return 2;
    }
    try {
        return run(arguments);
    } catch (const std::exception &problem) {
        std::fprintf(stderr, "%s\n", problem.what());
        return 1;
    }
}
