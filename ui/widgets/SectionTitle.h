#pragma once

#include "ui/widgets/PlainLabel.h"

/// The heading of a part of a page.
class SectionTitle : public PlainLabel
{
    Q_OBJECT
public:
    explicit SectionTitle(QWidget *parent = nullptr);
    explicit SectionTitle(const QString &text, QWidget *parent = nullptr);
};
