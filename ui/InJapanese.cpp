#include "ui/InJapanese.h"

#include <QCoreApplication>
#include <QTranslator>

static void loadTranslations() { Q_INIT_RESOURCE(translations); }

namespace {

/// One that sleeps has no answer, and the next one is asked. Since it says that it is empty, nobody is told of a change
/// of language when it is installed; it is never removed, of which all windows would be told.
class SleepingTranslator final : public QTranslator
{
public:
    SleepingTranslator()
    {
        loadTranslations();
        static_cast<void>(load(QStringLiteral(":/madoguchi/translations/madoguchi_ja.qm")));
    }

    bool isEmpty() const override { return true; }
    QString translate(const char *context, const char *words, const char *what, int count) const override
    {
        m_asked = true;
        return m_awake ? QTranslator::translate(context, words, what, count) : QString();
    }

    void wake()
    {
        m_awake = true;
        // Any sentence with a plural, which every language of the program answers: is this one asked before them?
        m_asked = false;
        static_cast<void>(QCoreApplication::translate("PaperWords", "%n number(s) never became paper.", nullptr, 2));
        if (!m_asked)
            QCoreApplication::installTranslator(this);
    }
    void sleep() { m_awake = false; }

private:
    bool m_awake = false;
    mutable bool m_asked = false;
};

SleepingTranslator &japanese()
{
    static SleepingTranslator words;
    return words;
}

} // namespace

InJapanese::InJapanese() { japanese().wake(); }

InJapanese::~InJapanese() { japanese().sleep(); }
