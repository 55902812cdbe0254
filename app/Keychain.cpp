#include "app/Keychain.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString &server, const QString &login) { return server + u'/' + login; }

// A store that has no such entry, or whose owner did not open it, is one all the same. What cannot be reached is none,
// however its absence is reported; so is one that the administrator has forbidden to keep passwords.
bool isThere(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return true;
    default: return false;
    }
}

// No error text: it may name what was asked for.
template <typename Job>
void prepare(Job &job, const QString &server, const QString &login)
{
    job.setAutoDelete(true);
    job.setInsecureFallback(false);
    job.setKey(keyOf(server, login));
}

} // namespace

void Keychain::look(const QString &server, const QString &login)
{
    auto *job = new QKeychain::ReadPasswordJob(u"Madoguchi"_s, this);
    prepare(*job, server, login);
    connect(job, &QKeychain::Job::finished, this, [this, job, server, login] {
        if (isThere(job->error()))
            emit found(server, login, job->error() == QKeychain::NoError ? job->textData() : QString());
        else
            emit missing();
    });
    job->start();
}

void Keychain::store(const QString &server, const QString &login, const QString &password)
{
    auto *job = new QKeychain::WritePasswordJob(u"Madoguchi"_s, this);
    prepare(*job, server, login);
    job->setTextData(password);
    job->start();
}

void Keychain::forget(const QString &server, const QString &login)
{
    auto *job = new QKeychain::DeletePasswordJob(u"Madoguchi"_s, this);
    prepare(*job, server, login);
    job->start();
}
