#pragma once

#include "app/db/Cluster.h"
#include "app/db/DemoOptions.h"
#include "app/db/DemoReport.h"

#include <QCoreApplication>
#include <QString>

/// A whole Madoguchi in one folder: a private server with societies, their staff and members who do not exist.
class Demo
{
    Q_DECLARE_TR_FUNCTIONS(Demo)

public:
    /// A Problem when the folder holds something else than a demo.
    explicit Demo(const QString &folder);
    static QString defaultFolder();

    /// Makes the demo where there is none yet, starts it where it does not run, and says how to use it.
    DemoReport start(const DemoOptions &options);
    void stop();
    /// Throws everything away and starts anew, on the same port.
    DemoReport reset(const DemoOptions &options);
    /// Stops it and deletes all of it.
    void remove();
    bool isRunning() const;
    /// Whether anybody is signed in to it.
    bool isUsed() const;
    /// Of the demo as it was last started; a Problem when there is none.
    DemoReport report() const;

private:
    bool isComplete() const;
    void create(const DemoOptions &options, DemoReport &report);
    void keep(const DemoReport &report) const;
    QString path(const char *name) const { return m_folder + u'/' + QLatin1String(name); }

    QString m_folder;
    Cluster m_cluster;
};
