#pragma once

#include <QTimer>
#include <QWidget>

class PlainLabel;
class QProgressBar;
class QPushButton;

/// Long work on a page: what is being done, how far it is in numbers, and a way to stop. Hidden while nothing runs.
class BusyStrip : public QWidget
{
    Q_OBJECT
public:
    explicit BusyStrip(QWidget *parent = nullptr);

    /// Shows the strip; without numbers until setProgress().
    void start(const QString &what, bool mayBeCancelled = true);
    void setProgress(int done, int total);
    void finish();
    /// Gives the keyboard to Stop, for where everything else is disabled meanwhile.
    void focusCancel();
    bool isBusy() const { return !isHidden(); }

signals:
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showNumbers();

    PlainLabel *m_what;
    PlainLabel *m_numbers;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer m_wandering; ///< keeps the bar moving while nobody knows how long
};
