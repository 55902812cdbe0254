#pragma once

#include <QObject>
#include <QString>

/// The operating system's store for passwords. The program has no other place for one.
class Keychain : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Answers with found() or, where the computer has no keychain, with missing().
    void look(const QString &server, const QString &login);
    void store(const QString &server, const QString &login, const QString &password);
    void forget(const QString &server, const QString &login);

signals:
    /// `password` is empty when none was kept.
    void found(const QString &server, const QString &login, const QString &password);
    void missing();
};
