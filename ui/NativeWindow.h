#pragma once

class QWidget;

/// What the system does for a window of ours. Each answers whether it did: some systems have no such thing.
namespace NativeWindow {

/// Draws the title bar dark or light.
bool setDarkFrame(QWidget &window, bool dark);

/// Leaves the window out of screenshots, recordings and shared screens; where the system cannot leave it out, it is
/// black there. It stops no camera.
bool setHiddenFromCapture(QWidget &window, bool hidden);

} // namespace NativeWindow
