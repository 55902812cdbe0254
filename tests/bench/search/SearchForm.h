#pragma once

#include <string>
#include <vector>

/// One way in which a clerk looks for a member, and the plain statement that finds the same lines.
struct SearchForm
{
    std::string name;
    std::string typed; ///< SQL over a stored member: what the clerk types
    std::string key1;  ///< SQL over the same: $1 and $2 of the plain statement
    std::string key2;
    std::string plain;  ///< the same columns without rights, record and page's end; always of society 1
    bool isKey = false; ///< finds one member, or a few
};

std::vector<SearchForm> searchForms();
/// Draws what is typed: a line for each of the members $1, a column for what is typed, one for each key.
std::string drawing(const SearchForm &form);
