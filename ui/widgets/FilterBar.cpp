#include "ui/widgets/FilterBar.h"

#include "ui/Theme.h"
#include "ui/widgets/PlainText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namedAtMost = 2;

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_clear(new QToolButton(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Theme::space(2));
    m_clear->setObjectName(u"filtersClear"_s);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->setAutoRaise(true);
    m_row->addWidget(m_clear);
    m_row->addStretch();
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);
    retranslate();
}

void FilterBar::addFilter(const QString &name)
{
    Filter filter;
    filter.chip = new QToolButton(this);
    filter.menu = new QMenu(filter.chip);
    filter.chip->setObjectName(u"filter."_s + name);
    filter.chip->setPopupMode(QToolButton::InstantPopup);
    filter.chip->setToolButtonStyle(Qt::ToolButtonTextOnly);
    filter.chip->setFocusPolicy(Qt::StrongFocus);
    filter.chip->setCheckable(true);
    filter.chip->setMenu(filter.menu);
    connect(filter.menu, &QMenu::aboutToShow, this, [this, name] { fillMenu(name); });
    m_row->insertWidget(int(m_filters.size()), filter.chip);
    m_filters.insert(name, filter);
}

void FilterBar::nameFilter(const QString &name, const QString &title)
{
    Filter &filter = m_filters[name];
    filter.title = title;
    showChosen(filter);
}

void FilterBar::setChoices(const QString &name, const QList<FilterChoice> &choices)
{
    Filter &filter = m_filters[name];
    QList<FilterChoice> kept = choices;
    for (const FilterChoice &before : std::as_const(filter.choices)) {
        const auto same = [&before](const FilterChoice &choice) { return choice.code == before.code; };
        if (filter.chosen.contains(before.code) && std::none_of(choices.cbegin(), choices.cend(), same))
            kept.append(before);
    }
    filter.choices = kept;
    showChosen(filter);
}

QStringList FilterBar::chosen(const QString &name) const { return m_filters.value(name).chosen; }

void FilterBar::choose(const QString &name, const QStringList &codes)
{
    const auto found = m_filters.find(name);
    if (found == m_filters.end() || found->chosen == codes)
        return;
    found->chosen = codes;
    showChosen(*found);
    emit changed();
}

bool FilterBar::isFiltering() const
{
    return std::any_of(m_filters.cbegin(), m_filters.cend(),
                       [](const Filter &filter) { return !filter.chosen.isEmpty(); });
}

void FilterBar::clear()
{
    if (!isFiltering())
        return;
    for (Filter &filter : m_filters) {
        filter.chosen.clear();
        showChosen(filter);
    }
    emit changed();
}

void FilterBar::fillMenu(const QString &name)
{
    const Filter &filter = m_filters[name];
    filter.menu->clear();
    if (filter.choices.isEmpty())
        filter.menu->addAction(tr("Nothing in the list"))->setEnabled(false);
    for (const FilterChoice &choice : filter.choices) {
        QAction *action = filter.menu->addAction(PlainText::caption(choice.words));
        action->setObjectName(choice.code);
        action->setCheckable(true);
        action->setChecked(filter.chosen.contains(choice.code));
        connect(action, &QAction::toggled, this, [this, name, code = choice.code](bool on) { toggle(name, code, on); });
    }
}

void FilterBar::toggle(const QString &name, const QString &code, bool on)
{
    Filter &filter = m_filters[name];
    filter.chosen.removeAll(code);
    if (on)
        filter.chosen.append(code);
    showChosen(filter);
    emit changed();
}

void FilterBar::showChosen(Filter &filter)
{
    QStringList words;
    for (const QString &code : std::as_const(filter.chosen)) {
        const auto same = [&code](const FilterChoice &choice) { return choice.code == code; };
        const auto found = std::find_if(filter.choices.cbegin(), filter.choices.cend(), same);
        words.append(found == filter.choices.cend() ? code : found->words);
    }
    QString text = filter.title;
    if (words.size() > namedAtMost)
        text = tr("%1: %2 and %3 more", "filter, first choice, how many")
                   .arg(filter.title, words.first())
                   .arg(words.size() - 1);
    else if (!words.isEmpty())
        text = tr("%1: %2", "filter, choices").arg(filter.title, words.join(tr(", ", "between choices")));
    filter.chip->setText(PlainText::caption(text));
    filter.chip->setAccessibleName(text);
    filter.chip->setChecked(!words.isEmpty());
    m_clear->setVisible(isFiltering());
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FilterBar::retranslate()
{
    m_clear->setText(tr("Clear filters"));
    m_clear->setAccessibleName(m_clear->text());
    for (Filter &filter : m_filters)
        showChosen(filter);
    m_clear->setVisible(isFiltering());
}
