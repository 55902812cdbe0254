#pragma once

#include "app/db/DemoRandom.h"

#include <QByteArray>

/// Addresses, telephone numbers and employers' names that do not exist: real prefectures, invented towns, postal codes
/// that nobody has, numbers out of a range that is given to nobody.
namespace DemoPlaces {

/// In one of the ways that addresses are delivered; some with a building, few of them long.
QByteArray address(DemoRandom &random);
/// The longest kind: a tower, its wing, and a room in Chinese numerals.
QByteArray longAddress(DemoRandom &random);
QByteArray postalCode(DemoRandom &random);
QByteArray telephone(DemoRandom &random);
QByteArray company(DemoRandom &random);
QByteArray department(DemoRandom &random);

} // namespace DemoPlaces
