#pragma once

#include "app/db/DemoRandom.h"

#include <QByteArray>
#include <QList>

class Database;

/// A family or given name with what it is looked for by. UTF-8, as it goes to the database.
struct DemoName
{
    QByteArray written;
    QByteArray kana;
    QByteArray key;     ///< of `written`, as core.fold_kanji has it; empty until DemoNameBook::fold
    QByteArray kanaKey; ///< of `kana`, as core.fold_kana has it
    QByteArray latin;   ///< for e-mail addresses
    int weight = 1;
};

/// Names in about the frequencies of real ones: a hundred and more that everybody knows, with the shapes that some
/// families write them in, and a long tail put together from parts.
class DemoNameBook
{
public:
    DemoNameBook();

    /// Lets the database make the keys, so that the rule stands in one place.
    void fold(Database &database);

    const DemoName &family(DemoRandom &random) const { return m_families.draw(random); }
    const DemoName &given(DemoRandom &random, bool woman, bool young) const
    {
        return m_given[woman][young].draw(random);
    }
    const DemoName &foreignFamily(DemoRandom &random) const { return m_foreignFamilies.draw(random); }
    const DemoName &foreignGiven(DemoRandom &random) const { return m_foreignGiven.draw(random); }

    /// Roman letters of a name in kana, about as people write them in addresses.
    static QByteArray latinOf(QStringView kana);

private:
    class Drawer
    {
    public:
        void add(QStringView written, QStringView kana, int weight);
        void sumUp();
        const DemoName &draw(DemoRandom &random) const;
        QList<DemoName> &names() { return m_names; }

    private:
        QList<DemoName> m_names;
        QList<int> m_sums; // of the weights up to each name
    };
    void addFamilies();
    void addGiven(bool woman);
    void addForeign();

    Drawer m_families;
    Drawer m_given[2][2];
    Drawer m_foreignFamilies;
    Drawer m_foreignGiven;
};
