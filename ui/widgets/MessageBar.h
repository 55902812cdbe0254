#pragma once

#include "ui/ErrorText.h"

#include <QFrame>

#include <functional>
#include <optional>

class PlainLabel;
class QPushButton;
class QToolButton;

enum class Severity { Info, Success, Warning, Error };

/// Says in three parts what happened, what was not lost and what to do now. It stays until it has been read or until
/// something new is to be said; nothing pops up.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    /// `kept` and `now` may be empty. Takes away an earlier offer to try again.
    void say(Severity severity, const QString &what, const QString &kept = {}, const QString &now = {});
    /// An error in the words of ErrorText, with its code to copy; follows a change of language.
    void say(const DbError &error);
    /// An error whose words the caller has chosen.
    void say(const ErrorText &error);
    /// Offers to repeat what failed. `again` has to use the same operation id as the first attempt.
    void offerRetry(const QString &text, std::function<void()> again);
    void clear();

    bool isSaying() const { return !isHidden(); }
    /// All that is on the bar, for tests and for the screen reader.
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLayout();
    void show(Severity severity, const ErrorText &text);
    void retranslate();
    void refreshIcon();

    PlainLabel *m_icon;
    PlainLabel *m_what;
    PlainLabel *m_kept;
    PlainLabel *m_now;
    QToolButton *m_code;
    QPushButton *m_retry;
    QToolButton *m_close;
    Severity m_severity = Severity::Info;
    std::optional<DbError> m_error;
    std::function<void()> m_again;
};
