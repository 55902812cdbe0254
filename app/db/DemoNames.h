#pragma once

#include <QStringView>

#include <array>

/// Common names, and parts that rarer ones are put together from. Nobody real: families and given names meet by chance.
namespace DemoNames {

struct Name
{
    QStringView written;
    QStringView kana;
};

extern const std::array<Name, 165> families; ///< about in the order of how many bear them
extern const std::array<Name, 40> familyBeginnings;
extern const std::array<Name, 38> familyEnds;
extern const std::array<Name, 44> women; ///< the first half before about 1990
extern const std::array<Name, 44> men;
extern const std::array<Name, 16> womenBeginnings;
extern const std::array<Name, 16> womenEnds;
extern const std::array<Name, 16> menBeginnings;
extern const std::array<Name, 16> menEnds;
extern const std::array<Name, 14> foreignFamilies;
extern const std::array<Name, 16> foreignGiven;

/// A shape of a character that some families write, and of a thousand how many.
struct Variant
{
    QStringView usual;
    QStringView written;
    int ofThousand;
};
extern const std::array<Variant, 24> variants;

} // namespace DemoNames
