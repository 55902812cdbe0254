#pragma once

#include "models/base/Id.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>
#include <QMap>

class RequestPanel;

/// What is half typed for each request: the note, and the answers to the identity check. They wait while another
/// request is looked at. Only notes are written down; answers are what a caller said to prove who they are.
class RequestDrafts
{
    Q_DECLARE_TR_FUNCTIONS(RequestDrafts)

public:
    explicit RequestDrafts(RequestPanel &panel)
        : m_panel(panel)
    {
    }

    /// The request in the panel is left.
    void keep();
    /// The panel shows this request: what was typed for it stands there again.
    void give(qint64 request);
    /// What would be lost now, in a sentence.
    QString unsaved() const;

    /// The notes, by request; empty when there are none.
    QJsonObject written() const;
    /// Puts them beside those that there are; the number of one of their requests, 0 for none.
    qint64 takeUp(const QJsonObject &written);

private:
    struct Draft
    {
        QMap<QString, QString> answers;
        QString note;
    };
    RequestPanel &m_panel;
    QHash<qint64, Draft> m_left; ///< of requests that are not in the panel
};
