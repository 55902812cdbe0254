#include "ui/NativeWindow.h"

// Title bars follow the desktop, no X11 or Wayland desktop lets a window keep itself out of pictures, and the desktop
// file names the program.
bool NativeWindow::setDarkFrame(QWidget &, bool) { return false; }
bool NativeWindow::setHiddenFromCapture(QWidget &, bool) { return false; }
bool NativeWindow::setEndReason(QWidget &, const QString &) { return false; }
bool NativeWindow::setProgramId(const QString &) { return false; }
