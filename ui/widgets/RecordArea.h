#pragma once

#include <QScrollArea>

/// A record that is scrolled up and down when it is long. It is never narrower than what it shows, so nothing of that
/// is cut off at the side, in whatever language or size of type.
class RecordArea : public QScrollArea
{
    Q_OBJECT
public:
    /// Takes `record` over.
    explicit RecordArea(QWidget *record, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};
