#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

/// What is half filled in, by the key of its page.
using Drafts = QMap<QString, QJsonObject>;
