#pragma once

#include "ui/pages/PersonTab.h"

class TimelineTable;

/// What happened to the person's records, the newest first.
class TimelineTab : public PersonTab
{
    Q_OBJECT
public:
    explicit TimelineTab(QWidget *parent = nullptr);

    QString title() const override;
    void showPerson(const PersonView &person, QDate today, bool again) override;
    void clear() override;
    void retranslate() override;

private:
    TimelineTable *m_table;
    TablePane *m_pane;
};
