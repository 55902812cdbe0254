#include "tests/ui/OtherLanguage.h"
#include "tests/ui/RequestQueue.h"
#include "ui/widgets/DayField.h"
#include "ui/widgets/FieldGrid.h"
#include "ui/widgets/FilterBar.h"
#include "ui/widgets/NoticeList.h"

#include <QJsonArray>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

/// A freeze: no card ends it, and the profile may let it go without anybody's decision.
Request aFreeze(qint64 id = 1)
{
    Request request = confirmed(id);
    request.kind = u"account_freeze"_s;
    return request;
}

/// The queue with one request selected, and what a clerk does with it.
struct Steps : Queue
{
    explicit Steps(const RequestDetail &detail)
        : Queue({detail.request})
    {
        select(detail);
    }

    void writeReason(const char *step, const QString &reason) const
    {
        auto *field = part<QLineEdit>(*page, QByteArray(step).append(".reason").constData());
        field->insert(reason);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::ControlModifier) const
    {
        QTest::keyClick(page->focusWidget() ? page->focusWidget() : page.get(), key, with);
    }
    QPlainTextEdit *draft() const { return part<QPlainTextEdit>(*page, "noteDraft"); }
    QString told() const { return page->findChild<NoticeList *>()->sentences().join(u' '); }
    FakeRequestGateway &asked() { return desk.requests; }
};

RequestDetail withDuplicates()
{
    return aRequestDetail(aClaimedRequest(1))
        .with(&RequestDetail::others,
              {{{7}, RequestState::Received, QDateTime(QDate(2026, 11, 18), QTime(1, 0), Qt::UTC)},
               {{9}, RequestState::OnHold, QDateTime(QDate(2026, 11, 19), QTime(1, 0), Qt::UTC)}});
}

} // namespace

/// What changes a request's way, what narrows the list, and who else looks.
class RequestStepsTest final : public QObject
{
    Q_OBJECT

private slots:
    void holdingNeedsAReasonAndMaySayUntilWhen()
    {
        Steps steps(aRequestDetail(aClaimedRequest(1)));
        steps.press(Qt::Key_H);
        QVERIFY(!steps.button("holdConfirmButton")->isEnabled());
        auto *until = part<DayField>(*steps.page, "holdUntil");
        const QDate day = until->minimumDate().addDays(3);
        until->setDate(day);
        steps.writeReason("holdConfirmButton", u"書類待ち"_s);
        QCOMPARE(steps.asked().holds.count(), 1);
        QCOMPARE(steps.asked().holds.asked<2>(0), u"書類待ち"_s);
        QCOMPARE(steps.asked().holds.asked<3>(0), day);
        steps.asked().holds.answer(0, Done());
        QTRY_VERIFY(steps.bar()->text().contains(u"on hold"_s));
    }

    void aRejectionSaysWhyAndWhatToTellTheMember()
    {
        const RequestDetail rejected
            = aRequestDetail(aRequest(1).with(&Request::state, RequestState::Rejected))
                  .with(&RequestDetail::decisionNote, u"同姓同名の別人 <b>%1</b>"_s)
                  .with(&RequestDetail::answer, u"住所をご確認のうえ、もう一度お申し込みください。"_s);
        Steps steps(rejected);
        const auto *facts = steps.page->findChild<FieldGrid *>();
        QVERIFY(steps.told().contains(u"Rejected: 同姓同名の別人 <b>%1</b>"_s));
        QCOMPARE(facts->value(u"answer"_s), rejected.answer);
        QVERIFY(part<QLabel>(*steps.page, "nextStep")->text().contains(u"tell the member what stands above"_s));
        QVERIFY(steps.button("reopenButton")->isVisible());
    }

    void anApprovalIsNoRejectionWhateverWasNoted()
    {
        Steps steps(aRequestDetail(aRequest(1).with(&Request::state, RequestState::Approved))
                        .with(&RequestDetail::decisionNote, u"電話で確認済み"_s));
        const auto *facts = steps.page->findChild<FieldGrid *>();
        QVERIFY(!steps.told().contains(u"Rejected"_s));
        QCOMPARE(facts->value(u"decisionNote"_s), u"電話で確認済み"_s);
        QVERIFY(facts->value(u"answer"_s).isEmpty());
        QVERIFY(part<QLabel>(*steps.page, "nextStep")->text().contains(u"printed"_s));
    }

    void holdingUntilFurtherNoticeNamesNoDay()
    {
        Steps steps(aRequestDetail(aClaimedRequest(1)));
        steps.click("holdButton");
        steps.writeReason("holdConfirmButton", u"折り返し待ち"_s);
        QVERIFY(!steps.asked().holds.asked<3>(0).isValid());
    }

    void whatIsOnHoldSaysWhyAndGoesOnByTheSameKey()
    {
        const Request held = aClaimedRequest(1).with(&Request::state, RequestState::OnHold);
        Steps steps(aRequestDetail(held)
                        .with(&RequestDetail::holdReason, u"書類待ち"_s)
                        .with(&RequestDetail::holdUntil, QDate(2026, 12, 1)));
        QVERIFY(steps.told().contains(u"書類待ち"_s));
        QVERIFY(steps.told().contains(u"2026-12-01"_s));
        steps.press(Qt::Key_H);
        QCOMPARE(steps.asked().resumes.count(), 1);
        QCOMPARE(steps.asked().holds.count(), 0);
        const int lists = steps.asked().lists.count();
        steps.asked().resumes.answer(0, Done());
        QTRY_VERIFY(steps.asked().lists.count() > lists);
    }

    void whatIsNotInHandCannotBeHeld()
    {
        Steps steps(aRequestDetail(aRequest(1)));
        QVERIFY(!steps.button("holdButton")->isEnabled());
        steps.press(Qt::Key_H);
        QVERIFY(!part<QWidget>(*steps.page, "holdConfirmButton")->isVisible());
    }

    void aNoteIsPutOnceAndKeptWhenItFails()
    {
        Steps steps(aRequestDetail(aRequest(1)));
        steps.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(steps.page->focusWidget(), steps.draft());
        QVERIFY(!steps.button("putNoteButton")->isEnabled());
        steps.draft()->insertPlainText(u"会社に確認中"_s);
        QVERIFY(!steps.page->unsaved().isEmpty());
        steps.click("putNoteButton");
        QCOMPARE(steps.asked().notes.asked<2>(0), u"会社に確認中"_s);
        steps.asked().notes.answer(0, DbError::of(DbError::Kind::Unknown));
        QTRY_VERIFY(steps.bar()->isSaying());
        QCOMPARE(steps.draft()->toPlainText(), u"会社に確認中"_s);
        QTest::mouseClick(part<QPushButton>(*steps.bar(), "messageRetry"), Qt::LeftButton);
        QCOMPARE(steps.asked().notes.asked<0>(1), steps.asked().notes.asked<0>(0));
        steps.asked().notes.answer(1, Done());
        QTRY_VERIFY(steps.draft()->toPlainText().isEmpty());
        QVERIFY(steps.page->unsaved().isEmpty());
    }

    void aNoteThatWasBegunGoesWithItsRequest()
    {
        Queue queue({aRequest(1), aRequest(2)});
        queue.select(aRequest(1));
        auto *draft = part<QPlainTextEdit>(*queue.page, "noteDraft");
        draft->insertPlainText(u"途中"_s);
        queue.select(aRequest(2));
        QVERIFY(draft->toPlainText().isEmpty());
        QVERIFY(!queue.page->unsaved().isEmpty());
        queue.select(aRequest(1));
        QCOMPARE(draft->toPlainText(), u"途中"_s);
    }

    void aTextOfTheSocietysIsPutIntoTheNote()
    {
        Steps steps(aRequestDetail(aRequest(1)));
        steps.click("textBlockButton");
        QCOMPARE(steps.asked().blocks.asked<0>(0), RequestId{1});
        steps.asked().blocks.answer(
            0, TextBlocks{{u"ask_address"_s, u"髙橋 花子 様 ご住所を<b>お知らせ</b>ください。"_s}});
        QMenu *menu = nullptr;
        QTRY_VERIFY([&] {
            for (QMenu *each : steps.page->findChildren<QMenu *>()) {
                if (each->isVisible())
                    menu = each;
            }
            return menu != nullptr;
        }());
        QCOMPARE(menu->actions().size(), 1);
        menu->actions().first()->trigger();
        menu->close();
        QCOMPARE(steps.draft()->toPlainText(), u"髙橋 花子 様 ご住所を<b>お知らせ</b>ください。"_s);
    }

    void duplicatesAreJoinedForAReason()
    {
        Steps steps(withDuplicates());
        QVERIFY(steps.told().contains(u"2 other"_s));
        steps.press(Qt::Key_J);
        steps.writeReason("mergeConfirmButton", u"同じ電話"_s);
        QCOMPARE(steps.asked().merges.asked<1>(0), RequestId{1});
        QCOMPARE(steps.asked().merges.asked<2>(0), (QList<RequestId>{{7}, {9}}));
        QCOMPARE(steps.asked().merges.asked<3>(0), u"同じ電話"_s);
    }

    void whatIsAloneCannotBeJoined()
    {
        Steps steps(aRequestDetail(aClaimedRequest(1)));
        QVERIFY(!steps.button("mergeButton")->isVisible());
        steps.press(Qt::Key_J);
        QVERIFY(!part<QWidget>(*steps.page, "mergeConfirmButton")->isVisible());
    }

    void whatEndedIsOpenedAgainForAReason()
    {
        const Request ended = aRequest(1).with(&Request::state, RequestState::Rejected);
        Steps steps(aRequestDetail(ended));
        steps.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        steps.writeReason("reopenConfirmButton", u"再度の電話"_s);
        QCOMPARE(steps.asked().reopens.asked<2>(0), u"再度の電話"_s);
    }

    void whatWasJoinedIsNotOpenedAgain()
    {
        const Request ended = aRequest(1).with(&Request::state, RequestState::Closed);
        Steps steps(aRequestDetail(ended)
                        .with(&RequestDetail::mergedInto, RequestId{7})
                        .with(&RequestDetail::outcome, u"merged"_s));
        QVERIFY(!steps.button("reopenButton")->isVisible());
        QVERIFY(textsOf(*steps.page).join(u' ').contains(u"7"_s));
    }

    void aRequestWithoutACardIsCompletedWithWhatWasTold()
    {
        Steps steps(aRequestDetail(aFreeze()).with(&RequestDetail::needsApproval, false));
        steps.press(Qt::Key_E);
        auto *outcome = part<QComboBox>(*steps.page, "completeOutcome");
        QVERIFY(steps.button("completeConfirmButton")->isEnabled()); // done speaks for itself
        outcome->setCurrentIndex(outcome->findData(u"answered"_s));
        QVERIFY(!steps.button("completeConfirmButton")->isEnabled());
        steps.writeReason("completeConfirmButton", u"手続きをご案内"_s);
        QCOMPARE(steps.asked().completes.asked<2>(0), u"answered"_s);
        QCOMPARE(steps.asked().completes.asked<3>(0), u"手続きをご案内"_s);
    }

    void whatNeedsADecisionCanOnlyBeAnsweredBeforeIt()
    {
        Steps steps(aRequestDetail(aFreeze()).with(&RequestDetail::needsApproval, true));
        steps.click("completeButton");
        QCOMPARE(part<QComboBox>(*steps.page, "completeOutcome")->currentData().toString(), u"answered"_s);
        steps.writeReason("completeConfirmButton", u"ご案内のみ"_s);
        QCOMPARE(steps.asked().completes.asked<2>(0), u"answered"_s);
    }

    void aCardIsNotCompletedByHand()
    {
        Steps steps(aRequestDetail(confirmed(1)));
        QVERIFY(!steps.button("completeButton")->isVisible());
        steps.press(Qt::Key_E);
        QVERIFY(!part<QWidget>(*steps.page, "completeConfirmButton")->isVisible());
    }

    void oneQuestionAtATime()
    {
        Steps steps(withDuplicates());
        steps.click("holdButton");
        QVERIFY(part<QWidget>(*steps.page, "holdConfirmButton")->isVisible());
        steps.click("withdrawButton");
        QVERIFY(part<QWidget>(*steps.page, "withdrawConfirmButton")->isVisible());
        QVERIFY(!part<QWidget>(*steps.page, "holdConfirmButton")->isVisible());
        steps.press(Qt::Key_Escape, Qt::NoModifier);
        QVERIFY(!part<QWidget>(*steps.page, "withdrawConfirmButton")->isVisible());
        QCOMPARE(steps.asked().withdraws.count(), 0);
    }

    void aRefusalSaysWhoHasTheRequestNow()
    {
        Steps steps(aRequestDetail(aClaimedRequest(1)));
        steps.click("holdButton");
        steps.writeReason("holdConfirmButton", u"書類待ち"_s);
        const int details = steps.asked().details.count();
        steps.asked().holds.answer(0, DbError::fromSqlState("MD041"));
        QTRY_COMPARE(steps.asked().details.count(), details + 1);
        const Request taken = aRequest(1)
                                  .with(&Request::claimedBy, u"係員 次郎"_s)
                                  .with(&Request::claimedUntil, QDateTime(QDate(2026, 11, 20), QTime(3, 10), Qt::UTC));
        steps.asked().details.answerLast(aRequestDetail(taken));
        QTRY_VERIFY(steps.bar()->text().contains(u"係員 次郎"_s));
        QVERIFY(steps.bar()->text().contains(u"still here"_s));
    }

    void whoElseLooksIsToldOnTheRequestAndInTheList()
    {
        Queue queue({aRequest(1), aRequest(2)});
        queue.select(aRequest(1));
        QCOMPARE(queue.desk.requests.shows.lastAsked<0>(), RequestId{1});
        queue.desk.requests.lookers.answerLast(Presences{{{1}, u"係員 次郎"_s}, {{2}, u"係員 三郎"_s}});
        const auto cells = [&queue] {
            QStringList texts;
            const auto *model = queue.list()->model();
            for (int row = 0; row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column)
                    texts.append(model->index(row, column).data().toString());
            }
            return texts.join(u' ');
        };
        QTRY_VERIFY(cells().contains(u"係員 三郎"_s));
        QVERIFY(queue.page->findChild<NoticeList *>()->sentences().join(u' ').contains(u"係員 次郎"_s));
        queue.select(aRequest(2));
        QVERIFY(queue.page->findChild<NoticeList *>()->sentences().join(u' ').contains(u"係員 三郎"_s));
        QCOMPARE(queue.desk.requests.shows.lastAsked<0>(), RequestId{2});
    }

    void theChipsNarrowTheListToAnyOfWhatIsChosen()
    {
        Queue queue({aRequest(1), aRequest(2).with(&Request::kind, u"login_notice"_s),
                     aRequest(3).with(&Request::channel, u"portal"_s).with(&Request::claimedBy, u"係員 次郎"_s)});
        auto *filters = queue.page->findChild<FilterBar *>();
        filters->choose(u"kind"_s, {u"login_notice"_s});
        QCOMPARE(queue.list()->model()->rowCount(), 1);
        filters->choose(u"kind"_s, {u"login_notice"_s, u"viewing_password_reissue"_s});
        QCOMPARE(queue.list()->model()->rowCount(), 3);
        filters->choose(u"channel"_s, {u"portal"_s});
        QCOMPARE(queue.list()->model()->rowCount(), 1);
        QVERIFY(part<QToolButton>(*queue.page, "filter.channel")->text().contains(u"Member portal"_s));
        QTest::mouseClick(part<QToolButton>(*queue.page, "filtersClear"), Qt::LeftButton);
        QCOMPARE(queue.list()->model()->rowCount(), 3);
        filters->choose(u"claimed"_s, {u"-"_s}); // nobody's
        QCOMPARE(queue.list()->model()->rowCount(), 2);
    }

    void aFilterStaysWhileTheListMoves()
    {
        Queue queue({aRequest(1), aRequest(2).with(&Request::kind, u"login_notice"_s)});
        auto *filters = queue.page->findChild<FilterBar *>();
        filters->choose(u"kind"_s, {u"login_notice"_s});
        queue.poll({aRequest(1), aRequest(3)}, 3);
        QTRY_COMPARE(queue.list()->model()->rowCount(), 0); // nothing widens by itself
        queue.poll({aRequest(1), aRequest(4).with(&Request::kind, u"login_notice"_s)}, 4);
        QTRY_COMPARE(queue.list()->model()->rowCount(), 1);
    }

    void viewAndFiltersAreKeptForThePersonAndGivenBack()
    {
        Queue first({aRequest(1)});
        first.desk.session.keptViews.answer(0, StaffViews{});
        QTest::qWait(5);
        first.click("requestsView.mine");
        first.page->findChild<FilterBar *>()->choose(u"channel"_s, {u"telephone"_s});
        QTRY_VERIFY(first.desk.session.savesView.count() >= 1);
        QTRY_COMPARE(first.desk.session.savesView.lastAsked<1>().value(u"filter.channel"_s),
                     QJsonValue(QJsonArray{u"telephone"_s}));
        const QJsonObject kept = first.desk.session.savesView.lastAsked<1>();
        QCOMPARE(kept.value(u"view"_s), QJsonValue(u"mine"_s));

        FakeDesk desk; // the kept views come before any list, as they are asked for first
        desk.requests.lists.always(Requests{aRequest(1)});
        desk.session.keptViews.always(StaffViews{{u"requests"_s, kept}});
        RequestsPage second(desk.gateways(), aSession());
        second.show();
        second.activate();
        QTRY_COMPARE(desk.requests.lists.lastAsked<0>(), u"mine"_s);
        QCOMPARE(second.findChild<FilterBar *>()->chosen(u"channel"_s), QStringList{u"telephone"_s});
    }

    void theOpenStripsFollowTheLanguage()
    {
        Steps steps(withDuplicates());
        for (const char *step : {"holdButton", "mergeButton", "withdrawButton"}) {
            steps.click(step);
            QCOMPARE(controlsWithoutName(*steps.page), QStringList());
        }
        const OtherLanguage other;
        QCOMPARE(textsThatStayed(*steps.page), QStringList());
    }
};

QTEST_MAIN(RequestStepsTest)
#include "RequestStepsTest.moc"
