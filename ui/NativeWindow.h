#pragma once

class QString;
class QWidget;

/// What the system does for a window of ours. Each answers whether it did: some systems have no such thing.
namespace NativeWindow {

/// Draws the title bar dark or light.
bool setDarkFrame(QWidget &window, bool dark);

/// Leaves the window out of screenshots, recordings and shared screens; where the system cannot leave it out, it is
/// black there. It stops no camera.
bool setHiddenFromCapture(QWidget &window, bool hidden);

/// What the system shows while the window keeps the computer from shutting down; empty: nothing any more.
bool setEndReason(QWidget &window, const QString &reason);

/// The name under which the task bar keeps this program's windows together and apart from others'.
bool setProgramId(const QString &id);

} // namespace NativeWindow
