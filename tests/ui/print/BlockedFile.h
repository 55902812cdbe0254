#pragma once

#include <QFile>
#include <QString>
#include <QThread>

#ifdef Q_OS_WIN
#include <QUuid>

#include <windows.h>
#else
#include <sys/stat.h>
#endif

/// A file that takes no byte until drain(): a printer that does not come back.
class BlockedFile
{
public:
#ifdef Q_OS_WIN
    explicit BlockedFile(const QString &)
        : m_path(QStringLiteral("//./pipe/") + QUuid::createUuid().toString(QUuid::WithoutBraces))
        , m_pipe(CreateNamedPipeW(qUtf16Printable(QString(m_path).replace(u'/', u'\\')), PIPE_ACCESS_INBOUND,
                                  PIPE_TYPE_BYTE, 1, 0, 1, 0, nullptr))
    {
    }
    ~BlockedFile() { CloseHandle(m_pipe); }
    bool isThere() const { return m_pipe != INVALID_HANDLE_VALUE; }
#else
    explicit BlockedFile(const QString &folder)
        : m_path(folder + QStringLiteral("/pipe.pdf"))
        , m_isThere(mkfifo(qPrintable(m_path), 0600) == 0)
    {
    }
    bool isThere() const { return m_isThere; }
#endif
    BlockedFile(const BlockedFile &) = delete;
    BlockedFile &operator=(const BlockedFile &) = delete;

    const QString &path() const { return m_path; }

    /// Takes all that comes until its writer has gone; false when that takes longer than `patience` ms.
    bool drain(int patience) const
    {
        const auto reader = std::unique_ptr<QThread>(QThread::create([this] { readAll(); }));
        reader->start();
        return reader->wait(QDeadlineTimer(patience));
    }

private:
    void readAll() const
    {
#ifdef Q_OS_WIN
        char bytes[4096];
        DWORD count = 0;
        while (ReadFile(m_pipe, bytes, sizeof bytes, &count, nullptr)) { }
#else
        QFile file(m_path);
        if (file.open(QIODevice::ReadOnly))
            file.readAll();
#endif
    }

    QString m_path;
#ifdef Q_OS_WIN
    HANDLE m_pipe;
#else
    bool m_isThere;
#endif
};
