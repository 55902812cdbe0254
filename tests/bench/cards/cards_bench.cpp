// One way of making cards, once: "ours" through the press, "floor" with no layout, "hash" the argon2id hashes alone, or
// "data" the cards as lines for somebody else's mail merge. Says what it took of the processor and of memory.

#include "models/secrets/Argon2id.h"
#include "tests/bench/cards/CardFloor.h"
#include "tests/ui/print/PrintedCard.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTextStream>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sliceSize = 20; // as the client prints

double processorSeconds()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

double peakMegabytes()
{
    QFile file(u"/proc/self/status"_s);
    static const QRegularExpression peak(u"VmHWM:\\s+(\\d+) kB"_s);
    return file.open(QIODevice::ReadOnly)
        ? peak.match(QString::fromLatin1(file.readAll())).captured(1).toDouble() / 1024
        : 0;
}

Cards cardsFor(int count)
{
    static const QStringList families{u"高橋"_s, u"髙橋"_s, u"佐藤"_s, u"渡邉"_s, u"齋藤"_s, u"小林"_s, u"長谷川"_s};
    static const QStringList given{u"花子"_s, u"健一"_s, u"幸右衛門"_s, u"美咲"_s, u"翔太"_s};
    Cards cards;
    for (int i = 0; i < count; ++i) {
        Card card = cardForPaper();
        card.id = {i + 1};
        card.position = i + 1;
        card.serial = u"MK-%1-%2"_s.arg(i + 1, 7, 10, QLatin1Char('0')).arg(i % 10);
        card.memberName = families.at(i % families.size()) + u' ' + given.at(i / 7 % given.size());
        card.address = u"東京都港区見本公園%1丁目%2番%3号　見本中央ビルディング%4階"_s.arg(1 + i % 9)
                           .arg(1 + i / 9 % 90)
                           .arg(1 + i / 810)
                           .arg(1 + i % 30);
        cards.append(card);
    }
    return cards;
}

QByteArrayList secretsFor(int count)
{
    const QByteArray alphabet = "acdefhkmnprtwxy347"_ba;
    QByteArrayList secrets;
    for (int i = 0; i < count; ++i) {
        QByteArray secret;
        for (int at = 0; at < 16; ++at)
            secret.append(alphabet.at((i * 7 + at * 5 + i / 18) % alphabet.size()));
        secrets.append(secret);
    }
    return secrets;
}

bool throughThePress(const Cards &cards, const QByteArrayList &secrets, const QString &pdf)
{
    const CardPress::Work work = workFor(cards, pdf);
    CardPress press(work, std::make_shared<PressGate>());
    bool sound = true;
    QObject::connect(&press, &CardPress::failed, [&sound] { sound = false; });
    press.prepare();
    for (qsizetype first = 0; sound && first < cards.size(); first += sliceSize) {
        auto slice = std::make_shared<SecretSlice>();
        slice->first = first;
        slice->size = std::min(sliceSize, cards.size() - first);
        for (qsizetype i = 0; i < slice->size; ++i)
            slice->secrets.push_back(secretOf(secrets.at(first + i)));
        press.print(slice);
    }
    press.close();
    return sound;
}

bool withNoLayout(const Cards &cards, const QByteArrayList &secrets, const QString &pdf)
{
    const CardForm form = formForPaper();
    const auto fonts = CardFonts::load(form);
    const CardFloor floor(form, *std::get<std::unique_ptr<CardFonts>>(fonts), cards.first(),
                          textsForPaper().value(cards.first().kind), rulesForPaper().first());
    return floor.write(pdf, cards, secrets);
}

bool hashed(const QByteArrayList &secrets)
{
    return std::all_of(secrets.cbegin(), secrets.cend(),
                       [](const QByteArray &secret) { return Argon2id::hash(secret).has_value(); });
}

bool asLines(const Cards &cards, const QByteArrayList &secrets, const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QTextStream out(&file);
    out << "serial\tname\tpostcode\taddress\temployer\tdepartment\tattention\tsociety\tprinted\tsecret\n";
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const Card &card = cards.at(i);
        out << card.serial << '\t' << card.memberName << '\t' << card.postalCode << '\t' << card.address << '\t'
            << card.recipient << '\t' << card.department << '\t' << card.attention << '\t' << card.societyName << '\t'
            << card.printedOn.toString(u"yyyy年M月d日"_s) << '\t' << secrets.at(i) << '\n';
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    const QString way = arguments.value(1);
    const int count = arguments.value(2).toInt();
    if (count < 1 || arguments.size() != 4) {
        QTextStream(stderr) << "ours|floor|hash|data cards file\n";
        return 2;
    }
    const Cards cards = cardsFor(count);
    const QByteArrayList secrets = secretsFor(count);
    const double before = processorSeconds();
    QElapsedTimer clock;
    clock.start();
    const bool sound = way == "ours"_L1 ? throughThePress(cards, secrets, arguments.at(3))
        : way == "floor"_L1             ? withNoLayout(cards, secrets, arguments.at(3))
        : way == "hash"_L1              ? hashed(secrets)
                                        : asLines(cards, secrets, arguments.at(3));
    QTextStream(stdout) << processorSeconds() - before << ' ' << double(clock.elapsed()) / 1000 << ' '
                        << peakMegabytes() << '\n';
    return sound ? 0 : 1;
}
