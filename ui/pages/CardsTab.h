#pragma once

#include "ui/pages/PersonTab.h"

class MemberCardTable;

/// The person's cards with dates and serials, the newest first, and which one is live (MYK-13).
class CardsTab : public PersonTab
{
    Q_OBJECT
public:
    explicit CardsTab(QWidget *parent = nullptr);

    QString title() const override;
    void showPerson(const PersonView &person, QDate today, bool again) override;
    void clear() override;
    void retranslate() override;

private:
    MemberCardTable *m_table;
    TablePane *m_pane;
};
