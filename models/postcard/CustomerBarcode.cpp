#include "models/postcard/CustomerBarcode.h"

#include "models/postcard/AddressNumber.h"
#include "models/postcard/ZintSymbol.h"

#include <QRegularExpression>

#include <zint.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int barCount = 67;

QString sevenDigits(const QString &postalCode)
{
    static const QRegularExpression shape(u"^([0-9]{3})-?([0-9]{4})$"_s);
    const auto match = shape.match(postalCode.normalized(QString::NormalizationForm_KC).trimmed());
    return match.hasMatch() ? match.captured(1) + match.captured(2) : QString();
}

CustomerBarcode::Suppressed reasonFor(AddressNumber::Doubt doubt)
{
    switch (doubt) {
    case AddressNumber::Doubt::DigitsTouch: return CustomerBarcode::Suppressed::DigitsTouch;
    case AddressNumber::Doubt::TownUnclear: return CustomerBarcode::Suppressed::TownUnclear;
    }
    Q_UNREACHABLE();
}

// zint gives three rows of modules: ascenders, trackers, descenders. Every second column is a gap.
CustomerBarcode::Bar barAt(const ZintSymbol &symbol, int column)
{
    using Bar = CustomerBarcode::Bar;
    const bool up = symbol.dark(column, 0);
    const bool down = symbol.dark(column, 2);
    if (up && down)
        return Bar::Full;
    return up ? Bar::Ascending : down ? Bar::Descending : Bar::Timing;
}

} // namespace

std::variant<CustomerBarcode, CustomerBarcode::Suppressed> CustomerBarcode::of(const QString &postalCode,
                                                                               const QString &address)
{
    const QString postcode = sevenDigits(postalCode);
    if (postcode.isEmpty())
        return Suppressed::PostcodeMalformed;
    if (postcode.endsWith(u"00"))
        return Suppressed::PostcodeIsGeneral;
    const AddressNumber number = AddressNumber::in(address);
    if (const auto doubt = number.doubt())
        return reasonFor(*doubt);

    CustomerBarcode barcode;
    barcode.m_code = postcode + number.text();
    const ZintSymbol symbol(BARCODE_JAPANPOST, barcode.m_code.toLatin1());
    if (!symbol.isValid() || symbol.rows() != 3 || symbol.width() != 2 * barCount - 1)
        return Suppressed::NotEncoded;
    for (int column = 0; column < symbol.width(); column += 2)
        barcode.m_bars.append(barAt(symbol, column));
    return barcode;
}
