#include "ui/pages/MailInbox.h"

#include "models/base/WhenAnswered.h"
#include "models/intake/MailReader.h"

#include <QMimeData>
#include <QUrl>

bool MailInbox::receive(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile()) // nothing is fetched from elsewhere
            paths.append(url.toLocalFile());
    }
    if (!paths.isEmpty()) {
        receive(paths);
        return true;
    }
    if (data.hasUrls() || data.text().trimmed().isEmpty())
        return false;
    m_waiting.append({{}, data.text()});
    emit received();
    return true;
}

void MailInbox::receive(const QStringList &paths)
{
    for (const QString &path : paths)
        m_waiting.append({path, {}});
    emit received();
}

void MailInbox::readNext()
{
    if (m_waiting.isEmpty() || m_reading)
        return;
    const Incoming next = m_waiting.takeFirst();
    m_reading = true;
    const auto reading = next.path.isEmpty() ? MailReader::readPasted(next.text) : MailReader::readFile(next.path);
    whenAnswered(reading, this, [this](const MailReading &read) {
        m_reading = false;
        emit arrived(read);
    });
}
