#include "ui/pages/StockRow.h"

#include "ui/Theme.h"
#include "ui/widgets/NumberBox.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/TextField.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSheets = 100'000; // the database refuses more, and a longer lot
constexpr int longestLot = 100;

} // namespace

StockRow::StockRow(QWidget *parent)
    : Panel(parent)
    , m_takenLabel(new PlainLabel(this))
    , m_taken(new NumberBox(this))
    , m_testsLabel(new PlainLabel(this))
    , m_tests(new NumberBox(this))
    , m_backLabel(new PlainLabel(this))
    , m_back(new NumberBox(this))
    , m_lotLabel(new PlainLabel(this))
    , m_lot(new TextField(this))
    , m_verdict(new PlainLabel(this))
{
    setObjectName(u"stockRow"_s);
    m_taken->setObjectName(u"stockTaken"_s);
    m_tests->setObjectName(u"stockTests"_s);
    m_back->setObjectName(u"stockPutBack"_s);
    m_verdict->setObjectName(u"stockVerdict"_s);
    m_verdict->setWordWrap(true);
    m_lot->setObjectName(u"stockLot"_s);
    m_lot->setMaxLength(longestLot);
    m_lotLabel->setBuddy(m_lot);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(2));
    const QList<std::pair<PlainLabel *, NumberBox *>> parts{
        {m_takenLabel, m_taken}, {m_testsLabel, m_tests}, {m_backLabel, m_back}};
    for (const auto &[label, box] : parts) {
        box->setDecimals(0);
        box->setMaximum(mostSheets);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
        connect(box, &QDoubleSpinBox::valueChanged, this, [this] {
            retranslate();
            emit changed();
        });
    }
    row->addWidget(m_verdict, 1);
    connect(m_lot, &TextField::settled, this, &StockRow::changed);
    auto *second = new QHBoxLayout;
    second->setSpacing(Theme::space(2));
    second->addWidget(m_lotLabel);
    second->addWidget(m_lot, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    column->addLayout(row);
    column->addLayout(second);
    retranslate();
}

void StockRow::setCounted(int sheets, int lost)
{
    m_counted = sheets;
    m_lost = lost;
    retranslate();
}

void StockRow::setGivenUp(int most)
{
    m_givenUp = true;
    setCounted(0, most);
}

void StockRow::reset()
{
    for (NumberBox *box : {m_taken, m_tests, m_back})
        box->setValue(0);
    m_lot->clear();
}

std::optional<RunStock> StockRow::stock() const
{
    if (m_taken->value() < 1)
        return {};
    return RunStock{.taken = int(m_taken->value()),
                    .tests = int(m_tests->value()),
                    .putBack = int(m_back->value()),
                    .lot = m_lot->text().trimmed()};
}

bool StockRow::balances() const
{
    const auto noted = stock();
    if (!noted)
        return m_tests->value() + m_back->value() < 1; // what was not taken out is neither used nor put back
    const int left = unexplained(*noted);
    return left >= 0 && left <= m_lost;
}

int StockRow::unexplained(const RunStock &noted) const { return noted.taken - m_counted - noted.tests - noted.putBack; }

void StockRow::retranslate()
{
    m_takenLabel->setText(tr("Blank sheets taken out"));
    m_taken->setAccessibleName(m_takenLabel->text());
    m_testsLabel->setText(tr("test prints"));
    m_tests->setAccessibleName(tr("Blank sheets used for test prints"));
    m_backLabel->setText(tr("put back"));
    m_back->setAccessibleName(tr("Blank sheets put back"));
    m_lotLabel->setText(tr("Their numbers or lot"));
    m_lot->setAccessibleName(tr("First and last number of the blank sheets, or their lot"));
    m_lot->setPlaceholderText(tr("First and last number or lot, where they have one"));
    const auto noted = stock();
    m_lotLabel->setVisible(noted.has_value()); // what nobody took out has no number
    m_lot->setVisible(noted.has_value());
    m_verdict->setTone(balances() ? Tone::Good : Tone::Bad);
    if (!noted) {
        m_verdict->setText(balances() ? QString() : tr("How many were taken out?"));
        return;
    }
    const int left = unexplained(*noted);
    if (balances() && m_givenUp)
        m_verdict->setText(tr("%n sheet(s) to destroy", nullptr, left));
    else if (balances())
        m_verdict->setText(left == 0 ? tr("They add up.") : tr("They add up, with %n that nobody has.", nullptr, left));
    else if (left > 0)
        m_verdict->setText(tr("%n blank sheet(s) unaccounted for", nullptr, left - m_lost));
    else
        m_verdict->setText(tr("%n sheet(s) more than were taken out", nullptr, -left));
}
