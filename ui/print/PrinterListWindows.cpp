#include "ui/print/PrinterList.h"

#include <windows.h>

#include <vector>

#include <winspool.h>

namespace {

QString text(const wchar_t *words) { return words ? QString::fromWCharArray(words) : QString(); }

QString defaultPrinter()
{
    DWORD length = 0;
    GetDefaultPrinterW(nullptr, &length);
    std::vector<wchar_t> name(length + 1, L'\0');
    return length > 0 && GetDefaultPrinterW(name.data(), &length) ? text(name.data()) : QString();
}

PrinterFacts::State stateOf(DWORD status, DWORD attributes)
{
    constexpr DWORD stopped = PRINTER_STATUS_PAUSED | PRINTER_STATUS_ERROR | PRINTER_STATUS_OFFLINE
        | PRINTER_STATUS_NOT_AVAILABLE | PRINTER_STATUS_PAPER_JAM | PRINTER_STATUS_PAPER_OUT | PRINTER_STATUS_DOOR_OPEN
        | PRINTER_STATUS_PENDING_DELETION;
    if ((status & stopped) || (attributes & PRINTER_ATTRIBUTE_WORK_OFFLINE))
        return PrinterFacts::State::Stopped;
    constexpr DWORD printing = PRINTER_STATUS_PRINTING | PRINTER_STATUS_PROCESSING | PRINTER_STATUS_BUSY;
    return (status & printing) ? PrinterFacts::State::Printing : PrinterFacts::State::Ready;
}

} // namespace

QList<PrinterFacts> PrinterList::all()
{
    constexpr DWORD which = PRINTER_ENUM_LOCAL | PRINTER_ENUM_CONNECTIONS;
    constexpr DWORD level = 2;
    std::vector<BYTE> buffer;
    DWORD needed = 0;
    DWORD count = 0;
    BOOL listed = EnumPrintersW(which, nullptr, level, nullptr, 0, &needed, &count);
    // A printer may be added between two questions.
    for (int tries = 0; !listed && GetLastError() == ERROR_INSUFFICIENT_BUFFER && tries < 3; ++tries) {
        buffer.resize(needed);
        listed = EnumPrintersW(which, nullptr, level, buffer.data(), DWORD(buffer.size()), &needed, &count);
    }
    if (!listed)
        return {};

    const QString usual = defaultPrinter();
    const auto *entries = reinterpret_cast<const PRINTER_INFO_2W *>(buffer.data());
    QList<PrinterFacts> printers;
    for (DWORD index = 0; index < count; ++index) {
        const PRINTER_INFO_2W &entry = entries[index];
        const QString queue = text(entry.pPrinterName);
        printers.append({.queue = queue,
                         .description = queue,
                         .driver = text(entry.pDriverName),
                         .port = text(entry.pPortName),
                         .location = text(entry.pLocation),
                         .state = stateOf(entry.Status, entry.Attributes),
                         .isDefault = !usual.isEmpty() && queue == usual,
                         .isFax = (entry.Attributes & PRINTER_ATTRIBUTE_FAX) != 0,
                         .keepsJobs = (entry.Attributes & PRINTER_ATTRIBUTE_KEEPPRINTEDJOBS) != 0});
    }
    return printers;
}
