#pragma once

#include <QCoreApplication>
#include <QStringList>
#include <QTranslator>

/// The language of the operator's command: Japanese on a computer that speaks it, otherwise English.
class SpokenLanguage
{
    Q_DECLARE_TR_FUNCTIONS(SpokenLanguage)

public:
    SpokenLanguage() = default;
    ~SpokenLanguage();
    Q_DISABLE_COPY_MOVE(SpokenLanguage)

    /// From the computer's settings, on Linux LC_ALL, LC_MESSAGES and LANG. `--language ja` or `en` as the first words
    /// decides instead, and is taken out of `arguments`. Throws WrongUsage.
    void choose(QStringList &arguments);

private:
    void use(const QString &code);

    QTranslator m_ours;
    QTranslator m_qts; ///< the words of options that are wrong
};
