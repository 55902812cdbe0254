#pragma once

#include "models/domain/Member.h"
#include "ui/pages/Panel.h"

#include <QList>

class MemberGateway;
class MessageBar;
class PersonTab;
class QAction;
class QStackedWidget;
class SegmentBar;

/// The record of an opened person, one part beside the other on tabs. Each tab has a key of its own (Alt+1, Alt+2, …).
class PersonRecord : public Panel
{
    Q_OBJECT
public:
    PersonRecord(MemberGateway &members, MessageBar &messages, QWidget *parent = nullptr);

    void showPerson(const PersonView &person, QDate today, bool again);
    void clear();
    /// Turns to what was mailed to the person.
    void showMails();
    /// Leaves what is being asked on the tab that is shown; false when nothing is.
    bool stepBack();

    void retranslate() override;

signals:
    /// Somebody else of the household.
    void personWanted(PersonId person);

private:
    int add(const QString &name, PersonTab *tab);
    void turnTo(int place);

    SegmentBar *m_bar;
    QStackedWidget *m_stack;
    QList<PersonTab *> m_tabs;
    QList<QAction *> m_keys;
    int m_mails = 0;
};
