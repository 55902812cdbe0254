#pragma once

#include <QString>
#include <QTranslator>

/// The language on screen. The sources are English; everything else is loaded over them, at run time as well.
class Language
{
public:
    static inline const QString japanese = QStringLiteral("ja");
    static inline const QString english = QStringLiteral("en");

    Language() = default;
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    /// All windows retranslate themselves; dates and numbers follow. Anything but "en" is Japanese.
    void use(const QString &code);
    QString code() const { return m_code; }

private:
    QTranslator m_ours;
    QTranslator m_qts; ///< the few words that Qt itself shows
    QString m_code;
};
