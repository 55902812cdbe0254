#pragma once

#include "models/domain/RequestDesk.h"
#include "ui/pages/Panel.h"

class KeyButton;
class PlainLabel;
class QMenu;
class QPlainTextEdit;
class QVBoxLayout;

/// What was written about a request, and a field for what is to be written. A text of the society's can be put in; its
/// fields are filled in by then, and it can be changed like any other text.
class NotesBox : public Panel
{
    Q_OBJECT
public:
    explicit NotesBox(QWidget *parent = nullptr);

    void setNotes(const QList<RequestNote> &notes);
    void setMayWrite(bool mayWrite);
    /// Opens the choice of texts below the button.
    void offer(const TextBlocks &blocks);

    QString draft() const;
    void setDraft(const QString &draft);
    void focusDraft();

    void retranslate() override;

signals:
    void noteWanted(const QString &note);
    void blocksWanted();

private:
    void updateButtons();
    void showNotes();

    static constexpr int longest = 2000;

    QList<RequestNote> m_notes;
    QVBoxLayout *m_lines;
    QPlainTextEdit *m_draft;
    KeyButton *m_insert;
    KeyButton *m_put;
    QMenu *m_menu;
    bool m_mayWrite = false;
};
