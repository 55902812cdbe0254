#pragma once

#include "ui/pages/AskedTab.h"

class HouseholdTable;

/// Who stands under the same symbol and number. Enter on a line opens that member's record.
class HouseholdTab : public AskedTab
{
    Q_OBJECT
public:
    HouseholdTab(MemberGateway &members, MessageBar &messages, QWidget *parent = nullptr);

    QString title() const override;
    void retranslate() override;

signals:
    void personWanted(PersonId person);

protected:
    void ask() override;
    void forget() override;

private:
    HouseholdTable *m_table;
    TablePane *m_pane;
};
