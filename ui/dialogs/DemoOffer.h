#pragma once

#include <QWidget>

class BusyStrip;
class ConfirmStrip;
class PlainLabel;
class QPushButton;

/// The part of the sign-in that leads to the demo and says what a demo is. It starts nothing itself.
class DemoOffer : public QWidget
{
    Q_OBJECT
public:
    enum class State {
        None,     ///< not here
        Offered,  ///< can be started
        Starting, ///< is made or started; takes up to a minute the first time
        Running,  ///< can be signed in to
        Stopping,
    };

    explicit DemoOffer(QWidget *parent = nullptr);

    void setState(State state);
    State state() const { return m_state; }
    /// While starting: what is being done, a sentence.
    void setStep(const QString &what);

signals:
    void startWanted();
    void giveUpWanted();
    void resetWanted();
    void stopWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void wire();
    void retranslate();
    void askForReset();

    State m_state = State::None;
    PlainLabel *m_about;
    PlainLabel *m_step;
    BusyStrip *m_progress;
    ConfirmStrip *m_confirm;
    QPushButton *m_start;
    QPushButton *m_reset;
    QPushButton *m_stop;
};
