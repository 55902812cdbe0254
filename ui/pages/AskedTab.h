#pragma once

#include "models/base/WhenAnswered.h"
#include "models/gateways/MemberGateway.h"
#include "ui/pages/PersonTab.h"
#include "ui/widgets/Failure.h"

class MessageBar;

/// A part of the record that is asked for only when it comes on screen, because each look is on record.
class AskedTab : public PersonTab
{
    Q_OBJECT
public:
    AskedTab(MemberGateway &members, MessageBar &messages, QWidget *parent);

    void showPerson(const PersonView &person, QDate today, bool again) override;
    void clear() override;
    void arrive() override;

protected:
    /// Asks for what the tab shows of `person()`.
    virtual void ask() = 0;
    /// Empties the tab: the person is another one now, or gone.
    virtual void forget() = 0;

    PersonId person() const { return m_person; }
    QDate today() const { return m_today; }
    MemberGateway &members() const { return m_members; }
    MessageBar &messages() const { return m_messages; }

    /// `take(answer)` once it has come, unless the tab asked anew or shows somebody else by then.
    template <typename Answer, typename Take>
    void await(const QFuture<Result<Answer>> &asked, Take take)
    {
        whenAnswered(asked, this, [this, take, mine = m_latest](const Result<Answer> &answer) {
            if (mine != m_latest)
                return;
            if (answer)
                take(*answer);
            else
                tell(answer.error());
        });
    }
    /// Says on the bar why nothing came, and offers to ask again.
    void tell(const DbError &error);

private:
    void askNow();

    MemberGateway &m_members;
    MessageBar &m_messages;
    PersonId m_person;
    QDate m_today;
    bool m_stale = false;
    quint64 m_latest = 0;
};
