#pragma once

#include <QDialog>
#include <QStringList>

class PlainLabel;
class QPushButton;

/// Asks before work that is not finished is left behind, and says what that work is. Opened with open(); accepted()
/// means leave.
class LeaveDialog : public QDialog
{
    Q_OBJECT
public:
    /// `unsaved`: one sentence for each thing that would be lost.
    explicit LeaveDialog(const QStringList &unsaved, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    PlainLabel *m_title;
    PlainLabel *m_what;
    QPushButton *m_leave; // in the order of Tab
    QPushButton *m_stay;
};
