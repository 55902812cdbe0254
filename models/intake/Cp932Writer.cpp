#include "models/intake/Cp932Writer.h"

#include "models/intake/Cp932.h"

void Cp932Writer::miss(QStringView character)
{
    if (m_missing.size() < toldAtMost && !m_missing.contains(character))
        m_missing.append(character.toString());
}

QByteArray Cp932Writer::encode(QStringView text)
{
    constexpr char16_t firstKana = Cp932::halfWidthKana(0xA1);
    constexpr char16_t lastKana = Cp932::halfWidthKana(0xDF);
    QByteArray bytes;
    bytes.reserve(text.size() * 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x80) {
            bytes.append(char(unit));
        } else if (unit >= firstKana && unit <= lastKana) {
            bytes.append(char(unit - firstKana + 0xA1));
        } else if (const quint16 pair = Cp932::bytesOf(unit); pair != 0) {
            bytes.append(char(pair >> 8)).append(char(pair & 0xFF));
        } else {
            const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            miss(text.mid(i, isPair ? 2 : 1));
            i += isPair ? 1 : 0;
        }
    }
    return bytes;
}
