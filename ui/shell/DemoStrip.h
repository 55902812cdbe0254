#pragma once

#include "ui/widgets/PlainLabel.h"

/// Says over every page that this is a demo. Nobody may take it for the real thing.
class DemoStrip : public PlainLabel
{
    Q_OBJECT
public:
    explicit DemoStrip(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
};
