// paint_bench [--members N] [--rounds N]
//
// From the key to the painted rows: a clerk at the program's own window, signed in to a real database of N members,
// types what a caller says and presses Enter; the clock stops once the first lines of the answer are painted. In turns
// with it the plain statement that finds the same lines is asked by the owner over a connection of its own, without
// rights, record and window. Prints a table in the form of README.md; only the ratio says something. Ends with 1 when a
// form finds nobody.
#include "tests/bench/Figures.h"
#include "tests/bench/search/SearchForm.h"
#include "tests/e2e/Person.h"
#include "tests/e2e/Tour.h"
#include "tests/e2e/WitnessedSecrets.h"
#include "tests/fakes/HostProgram.h"
#include "ui/widgets/TablePane.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;

namespace {

/// Stops the clock when the first lines of an answer are on screen.
class Eye final : public QObject
{
public:
    explicit Eye(TablePane &table)
        : m_table(table)
    {
        m_painted.setSingleShot(true);
        m_painted.setInterval(0); // once the event is over, and the lines are painted
        connect(&m_painted, &QTimer::timeout, this, [this] { m_taken = double(m_clock.nsecsElapsed()) / 1e6; });
        table.viewport()->installEventFilter(this);
        connect(table.model(), &QAbstractItemModel::modelReset, this, [this] { m_isNew = true; });
    }

    void begin()
    {
        m_isNew = false;
        m_clock.start();
    }
    /// How many ms it took; nothing within Hand::patience: -1.
    double taken()
    {
        QSignalSpy painted(&m_painted, &QTimer::timeout);
        return painted.wait(Hand::patience) ? m_taken : -1;
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_isNew && m_table.model()->rowCount() > 0) {
            m_isNew = false;
            m_painted.start();
        }
        return false;
    }

private:
    TablePane &m_table;
    QTimer m_painted;
    QElapsedTimer m_clock;
    double m_taken = -1;
    bool m_isNew = false;
};

struct Measured
{
    std::vector<double> window; ///< ms from Enter to painted lines
    std::vector<double> plain;  ///< ms of the statement
    std::vector<double> lines;
};

class Bench
{
public:
    Bench(const TestCluster &cluster, Person &clerk)
        : m_owner(cluster.server(), cluster.superuser().login, cluster.superuser().password, true)
        , m_field(clerk.hand().wait<QLineEdit>(u"counterSearch"_s))
        , m_table(clerk.hand().window()->findChild<TablePane *>(u"membersTable"_s))
        , m_eye(*m_table)
    {
    }

    QList<QStringList> drawn(const SearchForm &form, int count)
    {
        const int members = m_owner.ask("select max(person_id) from core.person where society_id = 1").cell().toInt();
        std::mt19937_64 random(std::hash<std::string>{}(form.name));
        QStringList ids;
        for (int at = 0; at < count * 6; ++at)
            ids.append(QString::number(1 + qint64(random() % quint64(members))));
        QList<QStringList> draws = m_owner.ask(drawing(form).c_str(), {u'{' + ids.join(u',') + u'}'}).rows;
        draws.resize(qMin(draws.size(), qsizetype(count)));
        return draws;
    }

    /// False when nothing is painted within Hand::patience.
    bool measure(const SearchForm &form, const QStringList &draw, bool windowFirst, Measured &into)
    {
        for (const bool isWindow : {windowFirst, !windowFirst}) {
            if (!isWindow) {
                QStringList keys{draw.at(1)};
                if (form.plain.find("$2") != std::string::npos)
                    keys.append(draw.at(2));
                QElapsedTimer clock;
                clock.start();
                m_owner.ask(form.plain.c_str(), keys);
                into.plain.push_back(double(clock.nsecsElapsed()) / 1e6);
            } else if (!look(draw.at(0), into)) {
                return false;
            }
        }
        return true;
    }

private:
    bool look(const QString &typed, Measured &into)
    {
        m_field->setText({}); // the same text twice would be no question
        QTest::keyClick(m_field, Qt::Key_Return);
        m_field->setText(typed);
        m_eye.begin();
        QTest::keyClick(m_field, Qt::Key_Return);
        into.window.push_back(m_eye.taken());
        into.lines.push_back(m_table->model()->rowCount());
        return into.window.back() >= 0;
    }

    BareConnection m_owner;
    QLineEdit *m_field;
    TablePane *m_table;
    Eye m_eye;
};

bool measured(Bench &bench, const SearchForm &form, int rounds, std::vector<double> &ratios)
{
    const int warm = qMax(1, rounds / 10);
    const auto draws = bench.drawn(form, warm + rounds);
    Measured warming, all;
    for (int round = 0; round < warm + rounds; ++round) {
        if (draws.isEmpty()
            || !bench.measure(form, draws.at(round % draws.size()), round % 2 == 0, round < warm ? warming : all)) {
            std::printf("| %s | nothing was painted |\n", form.name.c_str());
            return false;
        }
    }
    const double ratio = quantile(all.window, .5) / quantile(all.plain, .5);
    ratios.push_back(ratio);
    std::printf("| %s | %.1f / %.1f | %.1f / %.1f | %.2f | %.0f |\n", form.name.c_str(), quantile(all.window, .5),
                quantile(all.window, .95), quantile(all.plain, .5), quantile(all.plain, .95), ratio,
                quantile(all.lines, .5));
    std::fflush(stdout);
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication::setApplicationName(u"madoguchi-paint-bench"_s);
    QApplication::setApplicationVersion(QStringLiteral(MADOGUCHI_VERSION));
    QApplication::setQuitOnLastWindowClosed(false);
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCommandLineParser parser;
    parser.addOptions({{u"members"_s, u"how many in five societies, six of ten in the first"_s, u"N"_s, u"3000"_s},
                       {u"rounds"_s, u"searches of each form"_s, u"N"_s, u"4"_s}});
    parser.process(application);

    const int members = parser.value(u"members"_s).toInt();
    HostProgram::setPatience(300'000 + 4 * members);
    const TestCluster cluster(TestCluster::Plain, members);
    Person clerk(cluster, cluster.staff(u"clerk"_s), std::make_shared<WitnessedSecrets>());
    Tour tour;
    if (!cluster.isReady() || !clerk.signIn(tour)) {
        std::fprintf(stderr, "no database or no window: %s\n", qPrintable(cluster.problem()));
        return 1;
    }
    std::printf("| looked for by | key to painted, p50 / p95, ms | plain, p50 / p95, ms | ratio | lines |\n"
                "|---|---|---|---|---|\n");
    bool well = true;
    std::vector<double> ratios;
    {
        Bench bench(cluster, clerk);
        for (const SearchForm &form : searchForms())
            well = measured(bench, form, parser.value(u"rounds"_s).toInt(), ratios) && well;
    }
    std::printf("| all, median | | | %.2f | |\n", quantile(ratios, .5));
    clerk.leave();
    return well ? 0 : 1;
}
