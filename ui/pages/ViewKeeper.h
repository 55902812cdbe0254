#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>

class ColumnChoice;
class QSplitter;
class SessionGateway;
class TablePane;

/// Keeps on the server how a person likes a page: the columns of its table, its splitter and what else the page names.
/// It is given back once, when the page is made; what the person has changed by then stays. Nothing waits for it, and
/// where it cannot be kept nobody is troubled.
class ViewKeeper : public QObject
{
    Q_OBJECT
public:
    using Write = std::function<QJsonValue()>;
    using Read = std::function<void(const QJsonValue &)>;

    /// `place` is the page's code, such as "requests".
    ViewKeeper(SessionGateway &session, const QString &place, QObject *parent);

    /// The table's columns and order; gives it its choice of columns.
    ColumnChoice &keep(TablePane &table);
    void keep(QSplitter &splitter);
    /// Anything else, under a name of its own; the page calls changed() when it has changed.
    void keep(const QString &name, Write write, Read read);

    /// Asks for what was kept. To be called once everything to keep is named.
    void load();
    /// The person has arranged something; it is sent after a moment's pause.
    void changed();

private:
    struct Part
    {
        QString name;
        Write write;
        Read read;
    };
    void give(const QJsonObject &view);
    void send();

    SessionGateway &m_session;
    QString m_place;
    QList<Part> m_parts;
    QTimer m_pause;
    bool m_giving = false;
    bool m_touched = false;
};
