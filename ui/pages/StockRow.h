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

    /// How many sheets of paper the cards counted so far lie on.
    void setCounted(int sheets);
    std::optional<RunStock> stock() const;
    /// Whether nothing is noted, or what is noted adds up.
    bool balances() const;
    void retranslate() override;

signals:
    void changed();

private:
    int m_counted = 0;
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
