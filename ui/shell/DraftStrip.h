#pragma once

#include <QFrame>
#include <QStringList>

class PlainLabel;
class QPushButton;

/// After a sign-in: work that was left half done is there again, to be taken up or thrown away.
class DraftStrip final : public QFrame
{
    Q_OBJECT
public:
    explicit DraftStrip(QWidget *parent = nullptr);

    /// Where the work is: the titles of pages. The strip stays until it is answered.
    void offer(const QStringList &places);

signals:
    void takeUpWanted();
    void throwAwayWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QStringList m_places;
    PlainLabel *m_what;
    QPushButton *m_throwAway;
    QPushButton *m_takeUp;
};
