#pragma once

#include "models/domain/Member.h"
#include "ui/pages/Panel.h"

#include <optional>

class MemberGateway;
class MessageBar;
class NoticeList;
class PersonHeader;
class PersonRecord;
class KeyButton;
class QBoxLayout;
class SectionTitle;

/// An opened person: who it is, what works now, and below it the record.
class PersonPanel : public Panel
{
    Q_OBJECT
public:
    /// `mayTake`: this person at the desk may take requests.
    PersonPanel(MemberGateway &members, MessageBar &messages, bool mayTake, QWidget *parent = nullptr);

    void showPerson(const PersonView &person, QDate today);
    void clear();
    void setUnderWay(bool underWay);
    const std::optional<PersonView> &person() const { return m_person; }
    bool mayTake() const;
    /// Places what tells why the person does not get in beside what works.
    void place(QWidget *diagnosis);
    /// Turns to what was mailed to the person.
    void showMails();
    /// Leaves what is being asked in the record; false when nothing is.
    bool stepBack();
    /// Puts the focus on the obvious next thing.
    void focusFirst();

    void retranslate() override;

signals:
    void takeWanted();
    void backWanted();
    /// Somebody else of the household.
    void personWanted(PersonId person);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildAnswer();

    bool m_mayTake;
    bool m_underWay = false;
    std::optional<PersonView> m_person;
    QDate m_today;
    PersonHeader *m_header;
    KeyButton *m_back;
    KeyButton *m_take;
    SectionTitle *m_worksTitle;
    NoticeList *m_works;
    PersonRecord *m_record;
    QBoxLayout *m_answers;
};
