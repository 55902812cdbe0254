#include "ui/pages/ViewKeeper.h"

#include "models/base/WhenAnswered.h"
#include "models/gateways/SessionGateway.h"
#include "ui/widgets/ColumnChoice.h"
#include "ui/widgets/TablePane.h"

#include <QJsonArray>
#include <QScopedValueRollback>
#include <QSplitter>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto settles = 800ms;

} // namespace

ViewKeeper::ViewKeeper(SessionGateway &session, const QString &place, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_place(place)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(settles);
    connect(&m_pause, &QTimer::timeout, this, &ViewKeeper::send);
}

ColumnChoice &ViewKeeper::keep(TablePane &table)
{
    auto *columns = new ColumnChoice(table);
    keep(
        table.objectName(), [columns] { return columns->arrangement(); },
        [columns](const QJsonValue &kept) { columns->arrange(kept.toObject()); });
    connect(columns, &ColumnChoice::changed, this, &ViewKeeper::changed);
    return *columns;
}

void ViewKeeper::keep(QSplitter &splitter)
{
    const auto write = [&splitter] {
        QJsonArray sizes;
        for (const int size : splitter.sizes())
            sizes.append(size);
        return QJsonValue(sizes);
    };
    const auto read = [&splitter](const QJsonValue &kept) {
        QList<int> sizes;
        for (const auto &size : kept.toArray())
            sizes.append(qMax(1, size.toInt()));
        if (sizes.size() == splitter.count())
            splitter.setSizes(sizes);
    };
    keep(splitter.objectName(), write, read);
    connect(&splitter, &QSplitter::splitterMoved, this, &ViewKeeper::changed);
}

void ViewKeeper::keep(const QString &name, Write write, Read read) { m_parts.append({name, write, read}); }

void ViewKeeper::load()
{
    whenAnswered(m_session.views(), this, [this](const Result<StaffViews> &views) {
        if (!views || m_touched)
            return;
        for (const StaffView &view : *views) {
            if (view.place == m_place)
                give(view.view);
        }
    });
}

void ViewKeeper::give(const QJsonObject &view)
{
    const QScopedValueRollback giving(m_giving, true);
    for (const Part &part : std::as_const(m_parts)) {
        if (view.contains(part.name))
            part.read(view.value(part.name));
    }
}

void ViewKeeper::changed()
{
    if (m_giving)
        return;
    m_touched = true;
    m_pause.start();
}

void ViewKeeper::send()
{
    QJsonObject view;
    for (const Part &part : std::as_const(m_parts))
        view.insert(part.name, part.write());
    static_cast<void>(m_session.saveView(m_place, view));
}
