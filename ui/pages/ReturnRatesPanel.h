#pragma once

#include "ui/pages/Panel.h"

class DayField;
class ListLoad;
class MessageBar;
class PlainLabel;
class QSortFilterProxyModel;
class ReturnGateway;
class ReturnRateTable;
class TablePane;

/// How many cards came back or went astray, by destination, the worst first.
class ReturnRatesPanel final : public Panel
{
    Q_OBJECT
public:
    ReturnRatesPanel(ReturnGateway &returns, MessageBar &messages, QWidget *parent = nullptr);

    void load();
    void focusWork();
    void retranslate() override;

private:
    ReturnGateway &m_returns;
    PlainLabel *m_label;
    DayField *m_since;
    ReturnRateTable *m_table;
    QSortFilterProxyModel *m_sorted;
    TablePane *m_pane;
    ListLoad *m_load;
};
