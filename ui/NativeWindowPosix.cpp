#include "ui/NativeWindow.h"

// Title bars follow the desktop, and no X11 or Wayland desktop lets a window keep itself out of pictures.
bool NativeWindow::setDarkFrame(QWidget &, bool) { return false; }
bool NativeWindow::setHiddenFromCapture(QWidget &, bool) { return false; }
