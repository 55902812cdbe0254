#include "ui/pages/NotesBox.h"

#include "models/tables/DateText.h"
#include "ui/Theme.h"
#include "ui/widgets/KeyButton.h"
#include "ui/widgets/PlainLabel.h"
#include "ui/widgets/PlainText.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownOfABlock = 40;

QString kindOf(const QString &code)
{
    if (code == "hold"_L1)
        return NotesBox::tr("Put on hold");
    if (code == "merge"_L1)
        return NotesBox::tr("Joined");
    if (code == "reopen"_L1)
        return NotesBox::tr("Opened again");
    if (code == "decision"_L1)
        return NotesBox::tr("Decided before");
    return code == "release"_L1 ? NotesBox::tr("Claim released") : NotesBox::tr("Note");
}

} // namespace

NotesBox::NotesBox(QWidget *parent)
    : Panel(parent)
    , m_lines(new QVBoxLayout)
    , m_draft(new QPlainTextEdit(this))
    , m_insert(new KeyButton(u"textBlockButton"_s, Icon::Mail, {}, this))
    , m_put(new KeyButton(u"putNoteButton"_s, Icon::Inbox, {}, this))
    , m_menu(new QMenu(this))
{
    m_draft->setObjectName(u"noteDraft"_s);
    m_draft->setTabChangesFocus(true);
    m_draft->setFixedHeight(Theme::space(16));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_insert);
    buttons->addStretch();
    buttons->addWidget(m_put);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addLayout(m_lines);
    layout->addWidget(m_draft);
    layout->addLayout(buttons);

    connect(m_draft, &QPlainTextEdit::textChanged, this, &NotesBox::updateButtons);
    connect(m_insert, &KeyButton::clicked, this, &NotesBox::blocksWanted);
    connect(m_put, &KeyButton::clicked, this, [this] { emit noteWanted(draft()); });
    updateButtons();
    retranslate();
}

void NotesBox::setNotes(const QList<RequestNote> &notes)
{
    m_notes = notes;
    showNotes();
}

void NotesBox::showNotes()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (QWidget *line = item->widget())
            line->deleteLater();
        delete item;
    }
    for (const RequestNote &note : std::as_const(m_notes)) {
        auto *who = new PlainLabel(this);
        who->setQuiet(true);
        who->setText(tr("%1, %2, %3", "kind of note, moment, name")
                         .arg(kindOf(note.kind), DateText::moment(note.at), note.name));
        auto *body = new PlainLabel(this);
        body->setObjectName(u"noteBody"_s);
        body->setWordWrap(true);
        body->setText(note.body);
        m_lines->addWidget(who);
        m_lines->addWidget(body);
    }
}

void NotesBox::setMayWrite(bool mayWrite)
{
    m_mayWrite = mayWrite;
    updateButtons();
}

void NotesBox::offer(const TextBlocks &blocks)
{
    m_menu->clear();
    if (blocks.isEmpty())
        m_menu->addAction(tr("The society has no texts for this"))->setEnabled(false);
    for (const TextBlock &block : blocks) {
        QString words = block.text.simplified();
        if (words.size() > shownOfABlock)
            words = words.left(shownOfABlock) + u'…';
        QAction *action = m_menu->addAction(PlainText::caption(words));
        action->setObjectName(block.code);
        connect(action, &QAction::triggered, this, [this, text = block.text] {
            m_draft->insertPlainText(text);
            m_draft->setFocus();
        });
    }
    m_menu->popup(m_insert->mapToGlobal(QPoint(0, m_insert->height())));
}

QString NotesBox::draft() const { return m_draft->toPlainText().trimmed(); }

void NotesBox::setDraft(const QString &draft) { m_draft->setPlainText(draft); }

void NotesBox::focusDraft() { m_draft->setFocus(); }

void NotesBox::updateButtons()
{
    m_draft->setReadOnly(!m_mayWrite);
    m_insert->setEnabled(m_mayWrite);
    m_put->setEnabled(m_mayWrite && !draft().isEmpty() && draft().size() <= longest);
}

void NotesBox::retranslate()
{
    m_draft->setPlaceholderText(tr("What a colleague should know (%1 characters at most)").arg(longest));
    m_draft->setAccessibleName(tr("New note"));
    m_insert->setWords(tr("Text…"), tr("Put in a text of the society's, with its fields filled in"));
    m_put->setWords(tr("Put the note"), tr("Write the note to the request; you have had a hand in it then"));
    showNotes();
}
