#pragma once

#include "models/domain/Member.h"
#include "ui/pages/Panel.h"

#include <optional>

class CoverageTable;
class MemberCardTable;
class NoticeList;
class PersonHeader;
class QAbstractItemModel;
class KeyButton;
class SectionTitle;
class TablePane;
class TimelineTable;

/// An opened person: who it is, what works now, and below it the record.
class PersonPanel : public Panel
{
    Q_OBJECT
public:
    /// `mayTake`: this person at the desk may take requests.
    explicit PersonPanel(bool mayTake, QWidget *parent = nullptr);

    void showPerson(const PersonView &person, QDate today);
    void clear();
    void setUnderWay(bool underWay);
    const std::optional<PersonView> &person() const { return m_person; }
    bool mayTake() const;
    /// Puts the focus on the obvious next thing.
    void focusFirst();

    void retranslate() override;

signals:
    void takeWanted();
    void backWanted();

private:
    QWidget *section(SectionTitle *title, TablePane *pane);
    QWidget *buildAnswer();
    QWidget *buildRecord();
    void buildPane(TablePane *pane, const char *name, QAbstractItemModel *table);

    bool m_mayTake;
    bool m_underWay = false;
    std::optional<PersonView> m_person;
    QDate m_today;
    PersonHeader *m_header;
    KeyButton *m_back;
    KeyButton *m_take;
    SectionTitle *m_worksTitle;
    NoticeList *m_works;
    MemberCardTable *m_cardTable;
    CoverageTable *m_coverageTable;
    TimelineTable *m_timelineTable;
    SectionTitle *m_cardsTitle;
    SectionTitle *m_coveragesTitle;
    SectionTitle *m_timelineTitle;
    TablePane *m_cards;
    TablePane *m_coverages;
    TablePane *m_timeline;
};
