#pragma once

#include <QHash>
#include <QList>
#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QMenu;
class QToolButton;

/// One value by which a list can be narrowed.
struct FilterChoice
{
    QString code;
    QString words;

    friend bool operator==(const FilterChoice &, const FilterChoice &) = default;
};

/// Narrows a list: one chip for each thing to filter by, which says what is chosen and opens the choices. It knows no
/// list; who owns it asks what is chosen. Several choices of one filter mean any of them.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// A chip with the object name `filter.NAME`.
    void addFilter(const QString &name);
    void nameFilter(const QString &name, const QString &title);
    /// What is in the list now; a choice that is not in it any more stays chosen, so that nothing widens by itself.
    void setChoices(const QString &name, const QList<FilterChoice> &choices);

    QStringList chosen(const QString &name) const;
    void choose(const QString &name, const QStringList &codes);
    bool isFiltering() const;
    void clear();
    void retranslate();

signals:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Filter
    {
        QToolButton *chip = nullptr;
        QMenu *menu = nullptr;
        QString title;
        QList<FilterChoice> choices;
        QStringList chosen;
    };
    void fillMenu(const QString &name);
    void toggle(const QString &name, const QString &code, bool on);
    void showChosen(Filter &filter);

    QHBoxLayout *m_row;
    QHash<QString, Filter> m_filters;
    QToolButton *m_clear;
};
