#include "models/postcard/CustomerBarcode.h"

#include "models/postcard/AddressNumber.h"

#include <QRegularExpression>
#include <QStringList>

#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

// The code's characters are 0 to 9, the hyphen as 10 and the control characters CC1 to CC8 as 11 to 18, drawn with
// three bars each. libzint knows them too, but refuses a letter whose second half is cut off, which the post wants
// encoded.
constexpr int hyphen = 10;
constexpr int firstControl = 11;
constexpr int filler = 14;
constexpr int checkModulus = 19;
constexpr int codeLength = 20;

const QStringList &barTable()
{
    static const QStringList bars
        = u"FTT FFT FDA DFA FAD FTF DAF AFD ADF TFF TFT DAT DTA ADT TDA ATD TAD TTF FFF"_s.split(u' ');
    return bars;
}

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

// A letter is a control character, which tells the ten it belongs to, and a digit.
QList<int> charactersOf(const QString &code)
{
    QList<int> characters;
    for (const QChar c : code) {
        if (c >= u'A')
            characters << firstControl + (c.unicode() - u'A') / 10 << (c.unicode() - u'A') % 10;
        else
            characters << (c == u'-' ? hyphen : c.digitValue());
    }
    while (characters.size() < codeLength)
        characters << filler;
    characters.resize(codeLength);
    return characters;
}

int checkOf(const QList<int> &characters)
{
    const int sum = std::accumulate(characters.begin(), characters.end(), 0);
    return (checkModulus - sum % checkModulus) % checkModulus;
}

CustomerBarcode::Bar barOf(QChar letter)
{
    using Bar = CustomerBarcode::Bar;
    return letter == u'F' ? Bar::Full
        : letter == u'A'  ? Bar::Ascending
        : letter == u'D'  ? Bar::Descending
                          : Bar::Timing;
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
    const QList<int> characters = charactersOf(barcode.m_code);
    QString bars = u"FD"_s;
    for (const int character : characters)
        bars += barTable().at(character);
    bars += barTable().at(checkOf(characters)) + u"DF"_s;
    for (const QChar bar : bars)
        barcode.m_bars.append(barOf(bar));
    return barcode;
}
