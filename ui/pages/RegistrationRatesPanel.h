#pragma once

#include "ui/pages/Panel.h"

#include <QString>

class ListLoad;
class MessageBar;
class QSortFilterProxyModel;
class RegistrationGateway;
class RegistrationRateTable;
class TablePane;

/// How many of each employer's members have registered, the lowest rate first (AIS-11).
class RegistrationRatesPanel final : public Panel
{
    Q_OBJECT
public:
    RegistrationRatesPanel(RegistrationGateway &registrations, MessageBar &messages, QWidget *parent = nullptr);

    void load();
    void focusWork();
    TablePane &pane() const { return *m_pane; }
    void retranslate() override;

signals:
    /// The members of this employer are to be looked at.
    void employerWanted(qint64 employer, const QString &name);

private:
    RegistrationGateway &m_registrations;
    RegistrationRateTable *m_table;
    QSortFilterProxyModel *m_sorted;
    TablePane *m_pane;
    ListLoad *m_load;
};
