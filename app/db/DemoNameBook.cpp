#include "app/db/DemoNameBook.h"

#include "app/db/Database.h"
#include "app/db/DemoNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int whole = 200'000; // the weight of a name is this, divided by its place and something
constexpr int tailParts = 90;

/// "{…}" of texts, for a parameter of type text[].
QByteArray asArray(const QList<QByteArray> &texts)
{
    QByteArray array = "{";
    for (QByteArray text : texts) {
        text.replace('\\', "\\\\").replace('"', "\\\"");
        array += (array.size() > 1 ? ",\"" : "\"") + text + '"';
    }
    return array + '}';
}

QString joined(QStringView first, QStringView second) { return first.toString() + second.toString(); }

} // namespace

void DemoNameBook::Drawer::add(QStringView written, QStringView kana, int weight)
{
    m_names.append({written.toUtf8(), kana.toUtf8(), {}, {}, latinOf(kana), std::max(1, weight)});
}

void DemoNameBook::Drawer::sumUp()
{
    m_sums.clear();
    int sum = 0;
    for (const DemoName &name : std::as_const(m_names))
        m_sums.append(sum += name.weight);
}

const DemoName &DemoNameBook::Drawer::draw(DemoRandom &random) const
{
    const int ticket = random.below(m_sums.last());
    return m_names.at(std::upper_bound(m_sums.cbegin(), m_sums.cend(), ticket) - m_sums.cbegin());
}

DemoNameBook::DemoNameBook()
{
    addFamilies();
    addGiven(true);
    addGiven(false);
    addForeign();
}

void DemoNameBook::addFamilies()
{
    const auto addShapes = [this](const QString &written, const QString &kana, int weight) {
        int rest = weight;
        for (const DemoNames::Variant &shape : DemoNames::variants) {
            if (!written.contains(shape.usual))
                continue;
            QString other = written;
            other.replace(shape.usual.toString(), shape.written.toString());
            const int its = weight * shape.ofThousand / 1000;
            m_families.add(other, kana, its);
            rest -= its;
        }
        m_families.add(written, kana, rest);
    };
    for (size_t i = 0; i < DemoNames::families.size(); ++i) {
        const DemoNames::Name &name = DemoNames::families[i];
        addShapes(name.written.toString(), name.kana.toString(), whole / int(i + 20));
    }
    int place = 0;
    for (const DemoNames::Name &first : DemoNames::familyBeginnings) {
        for (const DemoNames::Name &second : DemoNames::familyEnds) {
            addShapes(joined(first.written, second.written), joined(first.kana, second.kana),
                      tailParts + 3 * (++place * 37 % 61));
        }
    }
    m_families.sumUp();
}

void DemoNameBook::addGiven(bool woman)
{
    const auto &known = woman ? DemoNames::women : DemoNames::men;
    const auto &beginnings = woman ? DemoNames::womenBeginnings : DemoNames::menBeginnings;
    const auto &ends = woman ? DemoNames::womenEnds : DemoNames::menEnds;
    const size_t half = known.size() / 2;
    for (const bool young : {false, true}) {
        Drawer &drawer = m_given[woman][young];
        for (size_t i = 0; i < known.size(); ++i) {
            const bool ofTheTime = (i >= half) == young;
            drawer.add(known[i].written, known[i].kana, whole / int((ofTheTime ? i % half : 300) + 12));
        }
        int place = 0;
        for (const DemoNames::Name &first : beginnings) {
            for (const DemoNames::Name &second : ends) {
                if (first.written != second.written) {
                    drawer.add(joined(first.written, second.written), joined(first.kana, second.kana),
                               4 * tailParts + 7 * (++place * 29 % 53));
                }
            }
        }
        drawer.sumUp();
    }
}

void DemoNameBook::addForeign()
{
    for (const DemoNames::Name &name : DemoNames::foreignFamilies) {
        m_foreignFamilies.add(name.written, name.kana, 2);
        m_foreignFamilies.add(QString::fromLatin1(latinOf(name.kana).toUpper()), name.kana, 1);
    }
    for (const DemoNames::Name &name : DemoNames::foreignGiven)
        m_foreignGiven.add(name.written, name.kana, 1);
    m_foreignFamilies.sumUp();
    m_foreignGiven.sumUp();
}

void DemoNameBook::fold(Database &database)
{
    for (Drawer *drawer : {&m_families, &m_given[0][0], &m_given[0][1], &m_given[1][0], &m_given[1][1],
                           &m_foreignFamilies, &m_foreignGiven}) {
        QList<QByteArray> written;
        QList<QByteArray> kana;
        for (const DemoName &name : std::as_const(drawer->names())) {
            written.append(name.written);
            kana.append(name.kana);
        }
        const auto keys
            = database.rows("select core.fold_kanji(w), core.fold_kana(k) "
                            "from unnest($1::text[], $2::text[]) with ordinality n (w, k, place) order by place",
                            {asArray(written), asArray(kana)});
        for (qsizetype i = 0; i < keys.size(); ++i) {
            drawer->names()[i].key = keys.at(i).at(0);
            drawer->names()[i].kanaKey = keys.at(i).at(1);
        }
    }
}

QByteArray DemoNameBook::latinOf(QStringView kana)
{
    static const QString letters
        = u"アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
          "ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポヴァィゥェォ"_s;
    static const QByteArrayList sounds
        = QByteArray("a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho ma mi mu "
                     "me mo ya yu yo ra ri ru re ro wa o n "
                     "ga gi gu ge go za ji zu ze zo da ji zu de do ba bi bu be bo pa pi pu pe po v a i u e o")
              .split(' ');
    static const QString small = u"ャュョ"_s;
    QByteArray latin;
    for (const QChar letter : kana) {
        const qsizetype place = letters.indexOf(letter);
        const qsizetype after = small.indexOf(letter);
        if (place >= 0) {
            latin += sounds.at(place);
        } else if (after >= 0 && !latin.isEmpty()) { // シ and ョ are sho, キ and ョ kyo
            latin.chop(1);
            latin += latin.endsWith('h') || latin.endsWith('j') ? "" : "y";
            latin += "auo"[after];
        }
    }
    return latin;
}
