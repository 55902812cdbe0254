#pragma once

#include "models/base/Result.h"
#include "models/base/WhenAnswered.h"
#include "models/tables/Paging.h"
#include "models/tables/RecordTable.h"

#include <functional>
#include <utility>

/// A table whose records come in pages, each asked for when the view gets near its end; a list of a million costs what
/// is looked at. The order is the source's, so a view sorts it only once it is complete. A `Batch` is the list of a
/// page's records, or has it as `lines`; one without any can have a next one all the same.
template <typename Record, typename Batch = QList<Record>>
class PagedTable : public RecordTable<Record>
{
public:
    using Page = Result<Batch>;
    /// Asks for the page behind `after`; the first one is behind nothing.
    using Source = std::function<QFuture<Page>(const QString &after)>;
    /// Where the page behind this one begins; empty when it is the last one of all.
    using Next = QString (*)(const Batch &);

    Paging &paging() { return m_paging; }
    bool isComplete() const { return !m_more; }
    bool isLoading() const { return m_paging.isLoading(); }

    /// Another question: forgets everything and asks for its first page. Answers to the one before are dropped.
    void ask(Source source)
    {
        begin(std::move(source), false);
        askPage(m_after, &PagedTable::takePage);
    }

    /// As ask(), but what is shown stays until the first page of the answer takes its place: who types on sees no empty
    /// list between two answers.
    void askInPlace(Source source)
    {
        begin(std::move(source), true);
        askPage(m_after, &PagedTable::takePage);
    }

    /// The same question again. As many records as there are now are asked for before anything changes, so that
    /// selection and scroll stay where they are.
    void askAgain()
    {
        if (!m_source)
            return;
        m_paging.stop();
        m_gathered.clear();
        askPage({}, &PagedTable::gatherPage);
    }

    void forget()
    {
        begin({}, false);
        m_more = false;
        emit m_paging.arrived();
    }

    void askMore()
    {
        if (m_more && !isLoading() && m_source)
            askPage(m_after, &PagedTable::takePage);
    }

    bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_more && !isLoading() && !m_stale;
    }
    void fetchMore(const QModelIndex &) override { askMore(); }

protected:
    PagedTable(typename RecordTable<Record>::Columns columns, const char *context,
               typename RecordTable<Record>::Number number, Next next, QObject *parent)
        : RecordTable<Record>(columns, context, number, parent)
        , m_next(next)
    {
    }

private:
    void begin(Source source, bool keepsLines)
    {
        m_paging.stop();
        m_more = false; // whoever hears of the empty list asks for nothing
        if (!keepsLines)
            this->setRecords({});
        m_source = std::move(source);
        m_after.clear();
        m_more = true;
        m_stale = keepsLines;
    }

    void askPage(const QString &after, void (PagedTable::*take)(const Batch &))
    {
        m_paging.setLoading(true);
        whenAnswered(m_source(after), this, [this, take, mine = m_paging.latest()](const Page &page) {
            if (mine != m_paging.latest())
                return;
            if (page)
                return (this->*take)(*page);
            m_paging.setLoading(false);
            emit m_paging.failed(page.error());
        });
    }

    void goOnBehind(const Batch &page)
    {
        m_after = m_next(page);
        m_more = !m_after.isEmpty();
    }

    void takePage(const Batch &page)
    {
        goOnBehind(page);
        const QList<Record> &lines = linesOf(page);
        const bool replace = std::exchange(m_stale, false);
        if (replace)
            this->setRecords(lines);
        if (lines.isEmpty() && m_more)
            return askPage(m_after, &PagedTable::takePage);
        if (!replace && !lines.isEmpty()) {
            const int first = this->rowCount();
            this->beginInsertRows({}, first, first + int(lines.size()) - 1);
            this->m_records += lines;
            this->endInsertRows();
        }
        m_paging.arrive();
    }

    void gatherPage(const Batch &page)
    {
        m_gathered += linesOf(page);
        const QString next = m_next(page);
        if (!next.isEmpty() && m_gathered.size() < this->rowCount())
            return askPage(next, &PagedTable::gatherPage);
        goOnBehind(page);
        this->refresh(m_gathered);
        m_gathered.clear();
        m_paging.arrive();
    }

    Next m_next;
    Source m_source;
    QString m_after;
    QList<Record> m_gathered;
    bool m_more = false;
    bool m_stale = false; ///< the lines are another question's
    Paging m_paging;
};
