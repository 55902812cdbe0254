#pragma once

#include <QString>

class QWidget;

/// Data as Qt must be told it, where Qt would otherwise read it as something else.
namespace PlainText {

/// Shows `text` as a tooltip exactly as it is; a tooltip of itself would take a name like <img> for a picture.
void setToolTip(QWidget &widget, const QString &text);
/// For tooltips that are shown directly: the text as rich text that says the same.
QString toolTip(const QString &text);
/// For buttons, tabs and menu entries: an & stays an & and becomes nobody's shortcut.
QString caption(const QString &text);

} // namespace PlainText
