#include "ui/print/PrinterList.h"

#include <QHash>
#include <QLibrary>
#include <QPrinterInfo>

using namespace Qt::StringLiterals;

namespace {

// Of libcups, which Qt's own printing loads as well; its header would be one more thing to install for three functions.
struct CupsOption
{
    char *name;
    char *value;
};
struct CupsDestination
{
    char *name;
    char *instance;
    int isDefault;
    int optionCount;
    CupsOption *options;
};
using GetDestinations = int (*)(CupsDestination **destinations);
using GetOption = const char *(*)(const char *name, int count, CupsOption *options);
using FreeDestinations = void (*)(int count, CupsDestination *destinations);

// The devices' addresses by queue, which Qt does not tell.
QHash<QString, QString> deviceAddresses()
{
    QLibrary cups(u"cups"_s, 2);
    const auto get = reinterpret_cast<GetDestinations>(cups.resolve("cupsGetDests"));
    const auto option = reinterpret_cast<GetOption>(cups.resolve("cupsGetOption"));
    const auto free = reinterpret_cast<FreeDestinations>(cups.resolve("cupsFreeDests"));
    QHash<QString, QString> addresses;
    if (!get || !option || !free)
        return addresses;
    CupsDestination *destinations = nullptr;
    const int count = get(&destinations);
    for (int index = 0; index < count; ++index) {
        const CupsDestination &entry = destinations[index];
        const char *address = option("device-uri", entry.optionCount, entry.options);
        addresses.insert(QString::fromUtf8(entry.name), QString::fromUtf8(address));
    }
    free(count, destinations);
    return addresses;
}

PrinterFacts::State stateOf(QPrinter::PrinterState state)
{
    switch (state) {
    case QPrinter::Idle: return PrinterFacts::State::Ready;
    case QPrinter::Active: return PrinterFacts::State::Printing;
    case QPrinter::Aborted:
    case QPrinter::Error: return PrinterFacts::State::Stopped;
    }
    return PrinterFacts::State::Unknown;
}

} // namespace

QList<PrinterFacts> PrinterList::all()
{
    const QHash<QString, QString> addresses = deviceAddresses();
    QList<PrinterFacts> printers;
    for (const QPrinterInfo &info : QPrinterInfo::availablePrinters()) {
        const QString queue = info.printerName();
        printers.append({.queue = queue,
                         .description = info.description(),
                         .driver = info.makeAndModel(),
                         .port = addresses.value(queue.section(u'/', 0, 0)), // what follows is a set of options
                         .location = info.location(),
                         .state = stateOf(info.state()),
                         .isDefault = info.isDefault()});
    }
    return printers;
}
