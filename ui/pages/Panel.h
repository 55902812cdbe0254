#pragma once

#include <QWidget>

/// A part of a page that sets its own texts.
class Panel : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Sets every text. Concrete panels call it at the end of their constructors; a change of language calls it again.
    virtual void retranslate() = 0;

protected:
    void changeEvent(QEvent *event) override;
};
