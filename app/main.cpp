#include "app/Desk.h"
#include "app/Hardening.h"
#include "app/Settings.h"
#include "models/postgres/Environment.h"
#include "models/secrets/GeneratedSecrets.h"
#include "ui/NativeWindow.h"

#include <QApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const auto refused = Hardening::apply();
    clearDatabaseEnvironment();

    QApplication::setApplicationName(u"Madoguchi"_s);
    QApplication::setApplicationVersion(QStringLiteral(MADOGUCHI_VERSION));
    QApplication::setDesktopFileName(u"madoguchi"_s);
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    NativeWindow::setProgramId(u"Madoguchi.Madoguchi"_s);
    Settings::shareWithPages();
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication application(argc, argv);

    Desk desk(Options::read(application), std::make_shared<GeneratedSecrets>());
    desk.open(refused);
    return QApplication::exec();
}
