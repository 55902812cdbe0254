#pragma once

#include "models/base/DbError.h"

#include <QWidget>

class MessageBar;
class PasswordField;
class PlainLabel;
class QPushButton;

/// Stands in front of everything while nobody is at the desk. The work behind it stays as it was.
class LockPage : public QWidget
{
    Q_OBJECT
public:
    explicit LockPage(const QString &staffName, QWidget *parent = nullptr);

    /// Empty and ready to type.
    void begin();
    void setBusy(bool busy);
    void say(const DbError &error);

signals:
    void unlockWanted(const QString &password);
    void signOutWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void retranslate();
    void submit();

    QString m_staffName;
    PlainLabel *m_picture;
    PlainLabel *m_title;
    PlainLabel *m_explanation;
    PasswordField *m_password;
    QPushButton *m_unlock;
    QPushButton *m_signOut;
    MessageBar *m_message;
};
