#include "models/intake/MailReader.h"

#include <QFile>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace {

MailReading withItems(const MailParser::Outcome &outcome)
{
    return {outcome.mail, outcome.flaw ? MailItems() : MailItems::in(outcome.mail.text), outcome.flaw};
}

MailParser::Outcome fromFile(const QString &path, const MailLimits &limits)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.isSequential())
        return {{}, MailFlaw{MailFlaw::Kind::NotReadable}};
    if (file.size() > limits.bytes)
        return {{}, MailFlaw{MailFlaw::Kind::TooLarge}};
    const QByteArray bytes = file.read(limits.bytes + 1);
    if (file.error() != QFileDevice::NoError)
        return {{}, MailFlaw{MailFlaw::Kind::NotReadable}};
    return MailParser::read(bytes, limits);
}

QFuture<MailReading> elsewhere(const std::function<MailParser::Outcome()> &work)
{
    const auto promise = std::make_shared<QPromise<MailReading>>();
    promise->start();
    const QFuture<MailReading> reading = promise->future();
    QThreadPool::globalInstance()->start([promise, work] {
        promise->addResult(withItems(work()));
        promise->finish();
    });
    return reading;
}

} // namespace

QFuture<MailReading> MailReader::readFile(const QString &path, const MailLimits &limits)
{
    return elsewhere([path, limits] { return fromFile(path, limits); });
}

QFuture<MailReading> MailReader::readPasted(const QString &text, const MailLimits &limits)
{
    return elsewhere([text, limits] { return MailParser::readPasted(text, limits); });
}
