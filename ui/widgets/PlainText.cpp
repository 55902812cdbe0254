#include "ui/widgets/PlainText.h"

#include <QTextDocument>
#include <QWidget>

using namespace Qt::StringLiterals;

void PlainText::setToolTip(QWidget &widget, const QString &text) { widget.setToolTip(toolTip(text)); }

QString PlainText::toolTip(const QString &text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

QString PlainText::caption(const QString &text) { return QString(text).replace(u"&"_s, u"&&"_s); }
