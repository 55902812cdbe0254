#pragma once

#include "ui/pages/AskedTab.h"

class NoticeList;
class PersonMailTable;

/// What was mailed to the person and what became of it, and which sender a receive filter must allow (AIS-4, JAL-4).
class MailsTab : public AskedTab
{
    Q_OBJECT
public:
    MailsTab(MemberGateway &members, MessageBar &messages, QWidget *parent = nullptr);

    QString title() const override;
    void focusFirst() override;
    void retranslate() override;

protected:
    void ask() override;
    void forget() override;

private:
    void showHead();

    std::optional<MailLog> m_log;
    PersonMailTable *m_table;
    NoticeList *m_head;
    TablePane *m_pane;
};
