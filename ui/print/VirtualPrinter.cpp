#include "ui/print/VirtualPrinter.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Names and drivers. DocuWorks and its like are met in every second Japanese office.
const QRegularExpression &wordsOfNoPrinter()
{
    static const QRegularExpression words(
        u"pdf|fax|docuworks|\\b(xps|onenote|evernote|snagit|image ?writer|document writer|journal note|fineprint|"
        "bluebeam|boomaga|send to|print to file|redirected|easy print|citrix|thinprint|vmware|anydesk|teamviewer|"
        "ghostscript)\\b|(file|nul|portprompt):"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

bool oneLeadsElsewhere(const QString &port)
{
    // What Windows and programs on it call their ports, and TS001 and so on for the printers of a remote session.
    static const QRegularExpression windows(
        u"^(file|nul|null|portprompt|xpsport|shrfax|fax|msfax)(:|$)|pdf|onenote|docuworks|xdw|^ts\\d{3}$|^client:"_s,
        QRegularExpression::CaseInsensitiveOption);
    // A path is a file or a pipe. \\server\queue alone is a printer that somebody shares.
    static const QRegularExpression path(
        u"^[a-z]:[\\\\/]|^\\\\\\\\[.?]\\\\|^\\\\\\\\[^\\\\]+\\\\[^\\\\]+\\\\|^[^\\\\]+\\\\"_s,
        QRegularExpression::CaseInsensitiveOption);
    // CUPS: the way to the device, and devices that are none.
    static const QRegularExpression cups(
        u"^(file|pdf|cups-pdf|pdfwriter|boomaga|null|mailto|email|scan|hpfax|efax)[:/]|[:/]/*dev/null$|^/"_s,
        QRegularExpression::CaseInsensitiveOption);
    return windows.match(port).hasMatch() || path.match(port).hasMatch() || cups.match(port).hasMatch();
}

} // namespace

bool VirtualPrinter::leadsElsewhere(const QString &port)
{
    const QStringList ports = port.split(u',', Qt::SkipEmptyParts);
    return std::any_of(ports.cbegin(), ports.cend(),
                       [](const QString &one) { return oneLeadsElsewhere(one.trimmed()); });
}

bool VirtualPrinter::isVirtual(const PrinterFacts &printer)
{
    const QString words = printer.queue + u'\n' + printer.description + u'\n' + printer.driver;
    return printer.isFax || wordsOfNoPrinter().match(words).hasMatch() || leadsElsewhere(printer.port);
}
