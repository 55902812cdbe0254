#include "ui/pages/RequestDrafts.h"

#include "ui/pages/IdentityStrip.h"
#include "ui/pages/NotesBox.h"
#include "ui/pages/RequestPanel.h"

#include <algorithm>

void RequestDrafts::keep()
{
    const Draft typed{m_panel.identity().answers(), m_panel.notes().draft()};
    if (m_panel.current().isValid() && (!typed.answers.isEmpty() || !typed.note.isEmpty()))
        m_left.insert(m_panel.current().value, typed);
}

void RequestDrafts::give(qint64 request)
{
    const Draft typed = m_left.take(request);
    m_panel.identity().setAnswers(typed.answers);
    m_panel.notes().setDraft(typed.note);
}

QString RequestDrafts::unsaved() const
{
    const auto answered = [](const Draft &draft) { return !draft.answers.isEmpty(); };
    const auto noted = [](const Draft &draft) { return !draft.note.isEmpty(); };
    if (!m_panel.notes().draft().isEmpty() || std::any_of(m_left.cbegin(), m_left.cend(), noted))
        return tr("A note has been begun and not been put yet.");
    if (!m_panel.identity().answers().isEmpty() || std::any_of(m_left.cbegin(), m_left.cend(), answered))
        return tr("What was typed for an identity check has not been checked yet.");
    return {};
}

QJsonObject RequestDrafts::written() const
{
    QJsonObject notes;
    for (auto left = m_left.cbegin(); left != m_left.cend(); ++left) {
        if (!left->note.isEmpty())
            notes.insert(QString::number(left.key()), left->note);
    }
    if (m_panel.current().isValid() && !m_panel.notes().draft().isEmpty())
        notes.insert(QString::number(m_panel.current().value), m_panel.notes().draft());
    return notes;
}

qint64 RequestDrafts::takeUp(const QJsonObject &written)
{
    qint64 first = 0;
    for (auto note = written.begin(); note != written.end(); ++note) {
        first = note.key().toLongLong();
        if (m_panel.current().value == first)
            m_panel.notes().setDraft(note.value().toString());
        else
            m_left[first].note = note.value().toString();
    }
    return first;
}
