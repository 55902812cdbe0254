#pragma once

#include "models/base/WhenAnswered.h"
#include "ui/widgets/Failure.h"
#include "ui/widgets/TablePane.h"

#include <functional>

class MessageBar;

/// Fills a list with the latest answer to what it asks for: older answers are dropped, and a failure is told on the bar
/// with the offer to ask again.
class ListLoad : public QObject
{
public:
    /// `parent` must not outlive `pane` and `messages`.
    ListLoad(TablePane &pane, MessageBar &messages, QObject *parent);

    /// `take(answer)` once it has come, unless something else was asked or the list started over by then.
    template <typename Answer, typename Take>
    void ask(const QFuture<Result<Answer>> &asked, Take take, std::function<void()> again)
    {
        m_pane.setLoading(true);
        whenAnswered(asked, this,
                     [this, take, again = std::move(again), mine = ++m_latest](const Result<Answer> &answer) {
                         if (mine != m_latest)
                             return;
                         m_pane.setLoading(false);
                         if (answer)
                             take(*answer);
                         else
                             Failure::tell(m_messages, answer.error(), this, again);
                     });
    }

    /// Puts an answer into the table. The first one is no news; later ones mark what has moved.
    template <typename Table, typename Records>
    void fill(Table &table, const Records &records)
    {
        if (m_filled)
            table.refresh(records);
        else
            table.setRecords(records);
        m_filled = true;
    }

    /// The list is about something else now: what is under way is dropped, and the next answer is the first one.
    void startOver();
    bool isFilled() const { return m_filled; }

private:
    TablePane &m_pane;
    MessageBar &m_messages;
    quint64 m_latest = 0;
    bool m_filled = false;
};
