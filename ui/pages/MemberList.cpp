#include "ui/pages/MemberList.h"

#include "ui/Theme.h"
#include "ui/widgets/Failure.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/NoticeList.h"
#include "ui/widgets/SegmentBar.h"
#include "ui/widgets/TablePane.h"
#include "ui/widgets/TextField.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

MemberList::MemberList(const QString &name, const QStringList &states, MessageBar &messages, QWidget *parent)
    : Panel(parent)
    , m_name(name)
    , m_states(states)
    , m_messages(messages)
    , m_text(new TextField(this))
    , m_places(new SegmentBar(this))
    , m_pane(new TablePane(this))
    , m_cut(new NoticeList(this))
    , m_filters(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
{
    setObjectName(name + u"List"_s);
    m_text->setObjectName(name + u"Search"_s);
    m_text->setMaxLength(200);
    m_text->setClearButtonEnabled(true);
    for (const QString &state : states)
        m_places->addPlace(name + u"State."_s + state);
    m_pane->setObjectName(name + u"Table"_s);
    m_cut->setObjectName(name + u"Cut"_s);
    m_cut->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(300));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(3));
    for (QHBoxLayout *row : {m_filters, m_buttons})
        row->setSpacing(Theme::space(2));
    m_filters->addWidget(m_text, 1);
    m_buttons->addStretch();
    column->addLayout(m_filters);
    column->addWidget(m_places);
    column->addWidget(m_cut);
    column->addWidget(m_pane, 1);
    column->addLayout(m_buttons);

    connect(m_places, &SegmentBar::chosenChanged, this, &MemberList::asked);
    connect(m_text, &TextField::settled, this, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, &MemberList::asked);
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        if (m_pause.isActive()) {
            m_pause.stop();
            emit asked();
        }
        m_pane->setFocus(Qt::TabFocusReason);
        m_goToFirst = !m_pane->currentIndex().isValid(); // what was asked for is still to come
    });
    retranslate();
}

void MemberList::watch(QAbstractItemModel &table, Paging &paging, std::function<void()> askMore)
{
    m_pane->setModel(&table); // in the order of its pages: a part is no whole to be sorted
    connect(&paging, &Paging::loadingChanged, m_pane, &TablePane::setLoading);
    connect(&paging, &Paging::failed, this,
            [this, askMore](const DbError &error) { Failure::tell(m_messages, error, this, askMore); });
    connect(&paging, &Paging::arrived, this, &MemberList::arrive);
    connect(m_pane->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MemberList::choiceChanged);
}

void MemberList::arrive()
{
    if (std::exchange(m_goToFirst, false) && m_pane->hasFocus() && m_pane->model()->rowCount() > 0)
        m_pane->setCurrentIndex(m_pane->model()->index(0, 0));
    emit choiceChanged();
}

QString MemberList::state() const { return m_states.value(m_places->chosen()); }

void MemberList::chooseState(const QString &code)
{
    if (const auto place = m_states.indexOf(code); place >= 0)
        m_places->choose(int(place));
}

void MemberList::nameState(const QString &code, const QString &words)
{
    if (const auto place = m_states.indexOf(code); place >= 0)
        m_places->setText(int(place), words);
}

QString MemberList::text() const { return m_text->text().simplified(); }

void MemberList::setSearchWords(const QString &name, const QString &placeholder)
{
    m_text->setAccessibleName(name);
    m_text->setPlaceholderText(placeholder);
}

void MemberList::tellCut(bool cut)
{
    m_isCut = cut;
    m_cut->setVisible(cut);
    retranslate();
}

QList<int> MemberList::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_pane->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void MemberList::addFilter(QWidget *filter)
{
    m_filters->addWidget(filter);
    setTabOrder(m_text, filter);
}

void MemberList::addButton(QWidget *button) { m_buttons->addWidget(button); }

void MemberList::focusText()
{
    m_text->setFocus();
    m_text->selectAll();
}

void MemberList::retranslate()
{
    if (m_isCut)
        m_cut->setNotices(
            {{tr("More was found than can be shown. Add to the text, such as a number or a date of birth."),
              Tone::Warn}});
    else
        m_cut->setNotices({});
}
