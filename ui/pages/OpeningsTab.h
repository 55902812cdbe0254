#pragma once

#include "ui/pages/AskedTab.h"

class OpeningTable;

/// What is open to the person on the portal: its contents and the society's notices (AIS-12, AIS-13, HIN-7).
class OpeningsTab : public AskedTab
{
    Q_OBJECT
public:
    OpeningsTab(MemberGateway &members, MessageBar &messages, QWidget *parent = nullptr);

    QString title() const override;
    void showPerson(const PersonView &person, QDate today, bool again) override;
    void retranslate() override;

protected:
    void ask() override;
    void forget() override;

private:
    void list();

    OpeningTable *m_table;
    TablePane *m_pane;
    bool m_insured = true;
    std::optional<PortalContents> m_contents;
    std::optional<PersonNotices> m_notices;
};
