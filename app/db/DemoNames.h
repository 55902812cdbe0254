#pragma once

#include <QStringView>

#include <array>

/// Common names and invented places, from which people are put together who do not exist.
namespace DemoNames {

struct Name
{
    QStringView written;
    QStringView kana;
};

extern const std::array<Name, 40> families;
extern const std::array<Name, 24> women;
extern const std::array<Name, 24> men;
extern const std::array<QStringView, 12> towns;
extern const std::array<QStringView, 8> companies;
extern const std::array<QStringView, 6> departments;

} // namespace DemoNames
