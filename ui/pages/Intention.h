#pragma once

#include "models/base/OpId.h"
#include "models/base/Result.h"
#include "models/base/WhenAnswered.h"
#include "ui/widgets/Failure.h"

#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class MessageBar;
class StepUpStrip;

/// One command at a time, and each of them once. A second press while a call is under way does nothing; an attempt
/// whose outcome is unknown is repeated with the same operation id, whether by "Try again" or by the button itself.
class Intention : public QObject
{
    Q_OBJECT

public:
    Intention(MessageBar &bar, QObject *parent);

    bool isUnderWay() const { return m_underWay; }
    /// Where the database wants a one-time code first (MD163), this strip asks for it, and the same operation goes on.
    void askForCodesWith(StepUpStrip *codes) { m_codes = codes; }

    /// Calls `call(op)`, then `done(value)`; a failure is told on the bar. `what` names the command and its arguments:
    /// the operation id is kept as long as the same thing is meant.
    template <typename Call, typename Done>
    void pursue(const QString &what, Call call, Done done)
    {
        if (m_underWay)
            return;
        const OpId op = operationFor(what);
        setUnderWay(true);
        whenAnswered(call(op), this, [this, what, call, done](const auto &answer) {
            const bool wantsCode = !answer && m_codes && answer.error().rule == QLatin1StringView("MD163");
            if (!wantsCode && (answer || !answer.error().mayBeRetried()))
                m_op.reset();
            setUnderWay(false);
            if (answer) {
                done(*answer);
                return;
            }
            if (wantsCode) {
                askForCode([this, what, call, done] { pursue(what, call, done); });
                return;
            }
            Failure::tell(m_bar, answer.error(), this, [this, what, call, done] { pursue(what, call, done); });
            rememberTold();
            emit failed(answer.error());
        });
    }

    /// What was meant is meant no longer, because its arguments changed: the next press is another intention, and an
    /// offer to try the old one again is taken off the bar.
    void forget();

signals:
    void underWayChanged(bool underWay);
    void failed(const DbError &error);

private:
    OpId operationFor(const QString &what);
    void setUnderWay(bool underWay);
    void rememberTold();
    void askForCode(std::function<void()> again);

    MessageBar &m_bar;
    StepUpStrip *m_codes = nullptr;
    bool m_underWay = false;
    QString m_what;
    std::optional<OpId> m_op;
    QString m_told; ///< what the bar says about the latest failure
};
