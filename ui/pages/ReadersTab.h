#pragma once

#include "ui/pages/AskedTab.h"

class ReaderTable;

/// Who looked at the person, at what and why, the latest first. Looking at this is on record as well.
class ReadersTab : public AskedTab
{
    Q_OBJECT
public:
    ReadersTab(MemberGateway &members, MessageBar &messages, QWidget *parent = nullptr);

    QString title() const override;
    void retranslate() override;

protected:
    void ask() override;
    void forget() override;

private:
    ReaderTable *m_table;
    TablePane *m_pane;
    PersonId m_shown;
};
