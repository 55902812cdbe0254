#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QMimeData;
struct MailReading;

/// Mails that were dropped or pasted and wait for their turn. Each is read on another thread, one after the other.
class MailInbox : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Takes the files or the text of `data`; false when there is neither.
    bool receive(const QMimeData &data);
    void receive(const QStringList &paths);
    /// Reads the next one; arrived() says what came of it. Nothing happens while one is being read.
    void readNext();
    int waiting() const { return int(m_waiting.size()); }
    bool isReading() const { return m_reading; }

signals:
    void arrived(const MailReading &reading);
    void received();

private:
    struct Incoming
    {
        QString path; ///< of a file; empty: `text` was pasted
        QString text;
    };
    QList<Incoming> m_waiting;
    bool m_reading = false;
};
