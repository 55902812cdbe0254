#include "ui/shell/AccountMenu.h"

#include "ui/DutyWords.h"
#include "ui/Icons.h"
#include "ui/LanguageNames.h"
#include "ui/widgets/PlainLabel.h"

#include <QActionGroup>
#include <QEvent>
#include <QVBoxLayout>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

AccountMenu::AccountMenu(const Session &session, QWidget *parent)
    : QMenu(parent)
    , m_session(session)
    , m_who(new PlainLabel(this))
    , m_duties(new PlainLabel(this))
{
    setObjectName(u"accountMenu"_s);
    addWords();
    m_languages = addLanguages();
    m_appearances = addAppearances();
    addSeparator();
    m_keys = addAction(::icon(Icon::Keyboard), QString());
    m_keys->setShortcut(Qt::Key_F1);
    m_lock = addAction(::icon(Icon::Lock), QString());
    m_lock->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    m_signOut = addAction(::icon(Icon::SignOut), QString());
    m_signOut->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Q);
    m_signOut->setObjectName(u"signOutAction"_s);
    m_close = addAction(::icon(Icon::Close), QString());
    m_close->setShortcut(Qt::CTRL | Qt::Key_W); // Alt+F4 and its like are the desktop's
    m_close->setObjectName(u"closeAction"_s);
    retranslate();
}

void AccountMenu::addWords()
{
    auto *words = new QWidget(this);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(2));
    column->setSpacing(0);
    m_who->setTextStyle(Theme::Text::Strong);
    m_duties->setQuiet(true);
    column->addWidget(m_who);
    column->addWidget(m_duties);
    auto *entry = new QWidgetAction(this);
    entry->setDefaultWidget(words);
    addAction(entry);
    addSeparator();
}

QMenu *AccountMenu::addLanguages()
{
    auto *menu = addMenu(::icon(Icon::Language), QString());
    m_languageGroup = new QActionGroup(menu);
    for (const LanguageName &language : languageNames()) {
        QAction *action = menu->addAction(language.name);
        action->setObjectName(u"language."_s + language.code);
        action->setCheckable(true);
        action->setData(language.code);
        m_languageGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = language.code] { emit languageChosen(code); });
    }
    return menu;
}

QMenu *AccountMenu::addAppearances()
{
    auto *menu = addMenu(::icon(Icon::Light), QString());
    m_appearanceGroup = new QActionGroup(menu);
    const std::initializer_list<std::pair<Theme::Choice, Icon>> choices{{Theme::Choice::System, Icon::DeviceDesktop},
                                                                        {Theme::Choice::Light, Icon::Light},
                                                                        {Theme::Choice::Dark, Icon::Dark}};
    for (const auto &[choice, which] : choices) {
        QAction *action = menu->addAction(::icon(which), QString());
        action->setCheckable(true);
        action->setData(int(choice));
        m_appearanceGroup->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice = choice] { emit appearanceChosen(choice); });
    }
    return menu;
}

void AccountMenu::setLanguage(const QString &code)
{
    for (QAction *action : m_languageGroup->actions())
        action->setChecked(action->data().toString() == code);
}

void AccountMenu::setAppearance(Theme::Choice choice)
{
    for (QAction *action : m_appearanceGroup->actions())
        action->setChecked(action->data().toInt() == int(choice));
}

void AccountMenu::changeEvent(QEvent *event)
{
    QMenu::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AccountMenu::retranslate()
{
    setAccessibleName(tr("Account and settings"));
    m_who->setText(tr("%1, login %2").arg(m_session.name, m_session.login));
    m_duties->setText(tr("Duties: %1").arg(DutyWords::of(m_session.duties)));
    m_languages->setTitle(tr("Language"));
    m_languages->setAccessibleName(m_languages->title());
    m_appearances->setTitle(tr("Appearance"));
    m_appearances->setAccessibleName(m_appearances->title());
    const QStringList appearances{tr("As the system", "appearance"), tr("Light", "appearance"),
                                  tr("Dark", "appearance")};
    for (QAction *action : m_appearanceGroup->actions())
        action->setText(appearances.value(action->data().toInt()));
    m_keys->setText(tr("Keys on this page"));
    m_lock->setText(tr("Lock the window"));
    m_signOut->setText(tr("Sign out"));
    m_close->setText(tr("Close the program"));
}
