#pragma once

#include "models/domain/Papers.h"
#include "ui/pages/Panel.h"

#include <optional>

class NumberBox;
class PlainLabel;
class TextField;

/// The blank sheets of a run: taken out = those its cards lie on + test prints + put back. Nothing is noted as long as
/// nothing is taken out here.
class StockRow final : public Panel
{
    Q_OBJECT
public:
    explicit StockRow(QWidget *parent = nullptr);

    /// How many sheets of paper the cards counted so far lie on, and how many nobody has: whether those were printed at
    /// all, nobody knows, so they may be among the blank ones or not.
    void setCounted(int sheets, int lost);
    /// A run that was given up: what is neither a test nor put back is to be destroyed, `most` sheets at most.
    void setGivenUp(int most);
    /// Empty again, for another run.
    void reset();
    std::optional<RunStock> stock() const;
    /// Whether nothing is noted, or what is noted adds up.
    bool balances() const;
    void retranslate() override;

signals:
    void changed();

private:
    /// What is left when tests and those put back are taken off; 0 more than the cards lie on: it all adds up.
    int unexplained(const RunStock &noted) const;

    int m_counted = 0;
    int m_lost = 0;
    bool m_givenUp = false;
    PlainLabel *m_takenLabel;
    NumberBox *m_taken;
    PlainLabel *m_testsLabel;
    NumberBox *m_tests;
    PlainLabel *m_backLabel;
    NumberBox *m_back;
    PlainLabel *m_lotLabel;
    TextField *m_lot;
    PlainLabel *m_verdict;
};
