#pragma once

#include "ui/pages/Panel.h"

#include <array>

class PlainLabel;
class ReconcileLedger;
class StateChip;

/// The numbers that must balance: printed = sealed + spoiled + not found + remaining.
class BalanceRow final : public Panel
{
    Q_OBJECT
public:
    explicit BalanceRow(QWidget *parent = nullptr);

    void setNumbers(const ReconcileLedger &ledger);
    void retranslate() override;

private:
    enum Place { Printed, Sealed, Spoiled, NotFound, Remaining, Places };
    struct Figure
    {
        PlainLabel *number = nullptr;
        PlainLabel *caption = nullptr;
    };

    std::array<Figure, Places> m_figures;
    StateChip *m_verdict;
    bool m_known = false;
    int m_remaining = 0;
};
