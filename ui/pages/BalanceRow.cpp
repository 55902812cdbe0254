#include "ui/pages/BalanceRow.h"

#include "models/domain/ReconcileLedger.h"
#include "ui/Theme.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/StateChip.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

BalanceRow::BalanceRow(QWidget *parent)
    : Panel(parent)
    , m_verdict(new StateChip(this))
{
    setObjectName(u"balanceRow"_s);
    m_verdict->setObjectName(u"balanceVerdict"_s);
    static constexpr std::array names{"printedCount", "sealedCount", "spoiledCount", "notFoundCount", "remainingCount"};
    static constexpr std::array signs{"", "=", "+", "+", "+"};

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(4));
    for (size_t place = 0; place < Places; ++place) {
        if (place > 0) {
            auto *sign = new PlainLabel(QString::fromLatin1(signs.at(place)), this);
            sign->setTextStyle(Theme::Text::Scan);
            sign->setQuiet(true);
            row->addWidget(sign, 0, Qt::AlignTop);
        }
        Figure &figure = m_figures.at(place);
        figure.number = new PlainLabel(this);
        figure.number->setObjectName(QString::fromLatin1(names.at(place)));
        figure.number->setTextStyle(Theme::Text::Scan);
        figure.caption = new PlainLabel(this);
        figure.caption->setQuiet(true);
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(figure.number);
        column->addWidget(figure.caption);
        row->addLayout(column);
    }
    row->addStretch();
    row->addWidget(m_verdict, 0, Qt::AlignVCenter);
    retranslate();
}

void BalanceRow::setNumbers(const ReconcileLedger &ledger)
{
    m_known = true;
    m_remaining = ledger.missingCount();
    const std::array numbers{ledger.printedCount(), ledger.goodCount(), ledger.spoiledCount(), ledger.notFoundCount(),
                             ledger.missingCount()};
    for (size_t place = 0; place < Places; ++place)
        m_figures.at(place).number->setText(QString::number(numbers.at(place)));
    retranslate();
}

void BalanceRow::retranslate()
{
    const std::array<QString, Places> captions{tr("printed", "sheets of a run"), tr("sealed", "sheets of a run"),
                                               tr("spoiled", "sheets of a run"), tr("not found", "sheets of a run"),
                                               tr("remaining", "sheets of a run")};
    for (size_t place = 0; place < Places; ++place) {
        const Figure &figure = m_figures.at(place);
        figure.caption->setText(captions.at(place));
        figure.number->setAccessibleName(u"%1 %2"_s.arg(figure.number->text(), captions.at(place)));
    }
    m_verdict->setVisible(m_known);
    if (m_remaining == 0)
        m_verdict->setState(Tone::Good, tr("Every sheet is accounted for"));
    else
        m_verdict->setState(Tone::Warn, tr("%n sheet(s) unaccounted for", nullptr, m_remaining));
    setAccessibleName(tr("The numbers that must balance"));
}
