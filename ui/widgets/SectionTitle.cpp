#include "ui/widgets/SectionTitle.h"

SectionTitle::SectionTitle(QWidget *parent)
    : PlainLabel(parent)
{
    setTextStyle(Theme::Text::Subtitle);
    setContentsMargins(0, Theme::space(2), 0, Theme::space(1));
}

SectionTitle::SectionTitle(const QString &text, QWidget *parent)
    : SectionTitle(parent)
{
    setText(text);
}
