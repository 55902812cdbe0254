#pragma once

#include "ui/pages/PersonTab.h"

class CoverageTable;

/// How the person's coverages follow each other: old and new numbers, the newest first (MYK-16, MYK-17).
class CoveragesTab : public PersonTab
{
    Q_OBJECT
public:
    explicit CoveragesTab(QWidget *parent = nullptr);

    QString title() const override;
    void showPerson(const PersonView &person, QDate today, bool again) override;
    void clear() override;
    void retranslate() override;

private:
    CoverageTable *m_table;
    TablePane *m_pane;
};
