#pragma once

#include "models/intake/TextDecoder.h"

#include <random>
#include <vector>

/// Byte sequences that are the same on every platform, and what a decoder made of them in a form to compare.
namespace TextCorpus {

using Parts = std::vector<QByteArray>;

inline Parts allSingles(QByteArrayView before, QByteArrayView after)
{
    Parts parts;
    for (int byte = 0; byte < 256; ++byte)
        parts.push_back(before.toByteArray() + char(byte) + after.toByteArray());
    return parts;
}

inline Parts allPairs(QByteArrayView before, QByteArrayView after)
{
    Parts parts;
    parts.reserve(0x10000);
    for (int pair = 0; pair < 0x10000; ++pair)
        parts.push_back(before.toByteArray() + char(pair >> 8) + char(pair & 0xFF) + after.toByteArray());
    return parts;
}

/// Everything from U+0000 on, one character in eleven, as UTF-8 writes it or would write it.
inline Parts longForms()
{
    Parts parts;
    for (quint32 c = 0; c < 0x1F0000; c += 11) {
        const auto tail = [c](int shift) { return char(0x80 | ((c >> shift) & 0x3F)); };
        parts.push_back(QByteArray(1, char(0xE0 | ((c >> 12) & 0x0F))) + tail(6) + tail(0));
        parts.push_back(QByteArray(1, char(0xF0 | ((c >> 18) & 0x0F))) + tail(12) + tail(6) + tail(0));
    }
    return parts;
}

/// Bytes at random, `alphabet` being what most of them are taken from; the generator is the standard's own, so that it
/// gives the same numbers everywhere.
inline Parts random(quint32 seed, int count, QByteArrayView alphabet)
{
    std::mt19937 generator(seed); // NOLINT: to be the same each time is what it is for
    Parts parts;
    for (int i = 0; i < count; ++i) {
        QByteArray part;
        const auto length = qsizetype(generator() % 48);
        while (part.size() < length) {
            const quint32 drawn = generator();
            const bool any = alphabet.isEmpty() || drawn % 4 == 0;
            part.append(any ? char(drawn >> 8) : alphabet[qsizetype((drawn >> 8) % quint32(alphabet.size()))]);
        }
        parts.push_back(part);
    }
    return parts;
}

/// Every beginning of every one.
inline Parts cutOff(const Parts &whole)
{
    Parts parts;
    for (const QByteArray &text : whole) {
        for (qsizetype size = 0; size <= text.size(); ++size)
            parts.push_back(text.first(size));
    }
    return parts;
}

struct Outcome
{
    QString text;
    qint64 flaws = 0;
    std::optional<TextFlaw> first;

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/// Decodes in blocks of `block` bytes.
inline Outcome decode(Charset charset, TextDecoder::OnFlaw onFlaw, const QByteArray &bytes, qsizetype block)
{
    TextDecoder decoder(charset, onFlaw);
    Outcome outcome;
    bool goesOn = true;
    for (qsizetype at = 0; at < bytes.size() && goesOn; at += block)
        goesOn = decoder.decode(QByteArrayView(bytes).sliced(at, std::min(block, bytes.size() - at)), outcome.text);
    if (goesOn)
        decoder.finish(outcome.text);
    outcome.flaws = decoder.flaws();
    outcome.first = decoder.firstFlaw();
    return outcome;
}

inline QByteArray written(const Outcome &outcome)
{
    QByteArray line = outcome.text.toUtf8() + ' ' + QByteArray::number(outcome.flaws);
    if (outcome.first) {
        for (const qint64 number :
             {qint64(outcome.first->kind), outcome.first->offset, outcome.first->line, outcome.first->column})
            line += ' ' + QByteArray::number(number);
    }
    return line + '\n';
}

}
