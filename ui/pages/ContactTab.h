#pragma once

#include "ui/pages/PersonTab.h"

#include <QHash>

class Intention;
class KeyButton;
class MemberGateway;
class MessageBar;
class PlainLabel;
class ReasonStrip;
struct RevealedDetail;

/// Address, telephone, mail addresses and what the portal asks for at the first registration: masked until somebody
/// asks for one with a reason, which is recorded (AIS-6, HIN-2).
class ContactTab : public PersonTab
{
    Q_OBJECT
public:
    ContactTab(MemberGateway &members, MessageBar &messages, QWidget *parent = nullptr);

    QString title() const override;
    void showPerson(const PersonView &person, QDate today, bool again) override;
    void clear() override;
    bool stepBack() override;
    void retranslate() override;

private:
    struct Row
    {
        PlainLabel *label;
        PlainLabel *value;
        KeyButton *eye;
        bool shown = false;
    };
    void addRow(const QString &field);
    void press(const QString &field);
    void reveal(const QString &reason);
    void take(const QString &field, const RevealedDetail &detail);
    void mask(const QString &field);
    void nameRow(const QString &field);
    static QString name(const QString &field);
    static QString words(const RevealedDetail &detail);

    MemberGateway &m_members;
    Intention *m_intention;
    ReasonStrip *m_why;
    QHash<QString, Row> m_rows;
    QString m_asked; ///< which detail the open question is about
    PersonId m_person;
    QStringList m_closed;
};
