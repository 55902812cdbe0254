#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

/// A paper of the office (a letter, a sheet for the file) as plain words: never markup, never a secret.
struct OfficeText
{
    enum class Style { Body, Right, Title, Heading, Small };

    struct Line
    {
        QString text;
        Style style = Style::Body;
    };
    /// Cells side by side in columns of one width; a head is repeated on every page.
    struct Table
    {
        QStringList head; ///< empty: none
        QList<QStringList> rows;
        bool framed = true;
    };

    QString name; ///< for the spooler's list, so nothing of a person stands in it
    QList<std::variant<Line, Table>> blocks;

    void add(const QString &text, Style style = Style::Body) { blocks.append(Line{text, style}); }
    void add(const Table &table) { blocks.append(table); }
};
