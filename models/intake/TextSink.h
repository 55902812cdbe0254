#pragma once

#include "models/intake/TextFlaw.h"

#include <QString>

#include <optional>
#include <string>

/// Where a charset's decoder puts its characters: it counts lines and columns, and knows what to do with what could
/// not be read.
class TextSink
{
public:
    enum class OnFlaw {
        Refuse,  ///< stop at the first
        Replace, ///< put U+FFFD, one for each sequence
    };

    explicit TextSink(OnFlaw onFlaw)
        : m_onFlaw(onFlaw)
    {
    }

    void put(char32_t character);
    void flaw(TextFlaw::Kind kind, qint64 offset);

    bool stopped() const { return m_stopped; }
    qint64 flaws() const { return m_flaws; }
    const std::optional<TextFlaw> &firstFlaw() const { return m_firstFlaw; }
    /// Appends what has been put since the last time.
    void moveTo(QString &text);

private:
    OnFlaw m_onFlaw;
    std::u16string m_text;
    qint64 m_line = 1;
    qint64 m_column = 1; // of the next character
    qint64 m_flaws = 0;
    bool m_afterReturn = false;
    bool m_stopped = false;
    std::optional<TextFlaw> m_firstFlaw;
};
