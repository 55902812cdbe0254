#pragma once

#include <QTranslator>

/// A language in which every sentence stands in brackets. Whatever is on screen without them after it was installed is
/// data, or was not translated again.
class BracketTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    static bool isTranslated(const QString &text) { return text.contains(QChar(0x27e6)); }

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QChar(0x27e6) + QString::fromUtf8(source) + QChar(0x27e7);
    }
};
