#include "ui/NativeWindow.h"

#include <QGuiApplication>
#include <QLibrary>
#include <QWidget>

#include <windows.h>

#include <shobjidl.h>

using namespace Qt::StringLiterals;

namespace {

// None under another platform plugin, such as the offscreen one, whose windows the system does not know.
HWND handleOf(QWidget &window)
{
    return QGuiApplication::platformName() == "windows"_L1 ? reinterpret_cast<HWND>(window.winId()) : nullptr;
}

} // namespace

bool NativeWindow::setDarkFrame(QWidget &window, bool dark)
{
    // Loaded here, because an old Windows has no such attribute and a bare one no such library.
    using SetAttribute = HRESULT(WINAPI *)(HWND, DWORD, LPCVOID, DWORD);
    static const auto setAttribute
        = reinterpret_cast<SetAttribute>(QLibrary::resolve(u"dwmapi"_s, "DwmSetWindowAttribute"));
    constexpr DWORD useDarkFrame = 20;
    constexpr DWORD useDarkFrameBefore2004 = 19;
    const HWND handle = handleOf(window);
    if (!setAttribute || !handle)
        return false;
    const BOOL value = dark;
    return SUCCEEDED(setAttribute(handle, useDarkFrame, &value, sizeof value))
        || SUCCEEDED(setAttribute(handle, useDarkFrameBefore2004, &value, sizeof value));
}

bool NativeWindow::setHiddenFromCapture(QWidget &window, bool hidden)
{
    const HWND handle = handleOf(window);
    if (!handle)
        return false;
    if (!hidden)
        return SetWindowDisplayAffinity(handle, WDA_NONE);
    return SetWindowDisplayAffinity(handle, WDA_EXCLUDEFROMCAPTURE) || SetWindowDisplayAffinity(handle, WDA_MONITOR);
}

bool NativeWindow::setEndReason(QWidget &window, const QString &reason)
{
    const HWND handle = handleOf(window);
    if (!handle)
        return false;
    // Without destroying the old one first a second reason is refused.
    const bool gone = ShutdownBlockReasonDestroy(handle);
    return reason.isEmpty() ? gone : bool(ShutdownBlockReasonCreate(handle, reason.toStdWString().c_str()));
}

bool NativeWindow::setProgramId(const QString &id)
{
    return SUCCEEDED(SetCurrentProcessExplicitAppUserModelID(id.toStdWString().c_str()));
}
