#include "tests/ui/OtherLanguage.h"
#include "tests/ui/RequestQueue.h"
#include "ui/widgets/NoticeList.h"
#include "ui/widgets/StateChip.h"

using namespace Qt::StringLiterals;

class IdentityCheckTest final : public QObject
{
    Q_OBJECT

private slots:
    void theQuestionsComeInTheProfilesOrderAndWhatWasTypedIsSent() // AIS-6
    {
        Queue queue({aClaimedRequest(1)});
        queue.select(aClaimedRequest(1));
        QTest::keyClick(queue.page.get(), Qt::Key_I, Qt::ControlModifier);
        queue.answer("identityField.name")->insert(u"髙橋 花子"_s);
        QTest::keyClick(queue.answer("identityField.name"), Qt::Key_Return);
        QCOMPARE(queue.page->focusWidget(), queue.answer("identityField.birth_date"));
        queue.answer("identityField.birth_date")->insert(u" S55.5.5 "_s);
        QTest::keyClick(queue.answer("identityField.address"), Qt::Key_Return);
        QCOMPARE(queue.desk.requests.checks.count(), 1);
        const QMap<QString, QString> expected{{u"name"_s, u"髙橋 花子"_s}, {u"birth_date"_s, u"S55.5.5"_s}};
        QCOMPARE(queue.desk.requests.checks.asked<2>(0), expected);
    }

    void theVerdictIsAWordForEachFieldAndNeverTheStoredValue() // AIS-6
    {
        Queue queue({aClaimedRequest(1)});
        queue.select(aClaimedRequest(1));
        queue.answer("identityField.name")->insert(u"髙橋 花子"_s);
        queue.answer("identityField.birth_date")->insert(u"S55.5.6"_s);
        queue.click("checkIdentityButton");
        queue.desk.requests.checks.answer(
            0, IdentityAnswer{IdentityState::Failed, {{u"name"_s, true}, {u"birth_date"_s, false}}, 2});
        auto *name = part<StateChip>(*queue.page, "identityVerdict.name");
        auto *birth = part<StateChip>(*queue.page, "identityVerdict.birth_date");
        QTRY_VERIFY(name->isVisible());
        QCOMPARE(name->word(), u"Agrees"_s);
        QCOMPARE(birth->word(), u"Differs"_s);
        QVERIFY(!part<StateChip>(*queue.page, "identityVerdict.address")->isVisible());
        QVERIFY(part<QLabel>(*queue.page, "identityStanding")->text().contains(u"Failed checks left: 2."_s));
        QVERIFY(!textsOf(*queue.page).join(u'\n').contains(u"1980"_s));
        QCOMPARE(queue.answer("identityField.birth_date")->text(), u"S55.5.6"_s);
    }

    void onlyWhatTheRequestAsksIsAsked() // a profile can have the questions drawn
    {
        Queue queue({aClaimedRequest(1), aClaimedRequest(2)});
        const QList<IdentityItem> drawn{{u"name"_s, true}, {u"telephone"_s, false}};
        queue.select(aRequestDetail(aClaimedRequest(1)).with(&RequestDetail::identityItems, drawn));
        QVERIFY(!queue.page->findChild<QLineEdit *>(u"identityField.address"_s));
        QVERIFY(queue.answer("identityField.telephone")->isEnabled());
        QVERIFY(!queue.answer("identityField.telephone")->accessibleName().isEmpty());
        queue.answer("identityField.name")->insert(u"髙橋 花子"_s);
        QTest::keyClick(queue.answer("identityField.name"), Qt::Key_Return);
        QCOMPARE(queue.page->focusWidget(), queue.answer("identityField.telephone"));
        queue.answer("identityField.telephone")->insert(u"0311112222"_s);
        queue.click("checkIdentityButton");
        const QMap<QString, QString> expected{{u"name"_s, u"髙橋 花子"_s}, {u"telephone"_s, u"0311112222"_s}};
        QCOMPARE(queue.desk.requests.checks.asked<2>(0), expected);
        queue.desk.requests.checks.answer(0, IdentityAnswer{IdentityState::Failed, {{u"name"_s, true}}, 2});

        // The same questions again, read anew: what is typed stays. Another request asks its own.
        queue.desk.requests.details.answerLast(
            aRequestDetail(aClaimedRequest(1)).with(&RequestDetail::identityItems, drawn));
        QTest::qWait(20);
        QCOMPARE(queue.answer("identityField.telephone")->text(), u"0311112222"_s);
        queue.select(aClaimedRequest(2));
        QVERIFY(!queue.page->findChild<QLineEdit *>(u"identityField.telephone"_s));
        QCOMPARE(queue.answer("identityField.name")->text(), QString());
        QCOMPARE(controlsWithoutName(*queue.page), QStringList());
    }

    void whereSomebodyLooksAlikeTheAddressIsSaidToBeRequired() // I-7
    {
        Queue queue({aClaimedRequest(1), aClaimedRequest(2)});
        const QList<IdentityItem> asked{{u"name"_s, true}, {u"address"_s, true}};
        queue.select(aRequestDetail(aClaimedRequest(1))
                         .with(&RequestDetail::identityItems, asked)
                         .with(&RequestDetail::tie, u"address"_s));
        auto *tie = part<NoticeList>(*queue.page, "identityTie");
        QVERIFY(tie->isVisible());
        QVERIFY(tie->sentences().join(u' ').contains(u"the address has to agree"_s));
        QVERIFY(part<QLabel>(*queue.page, "identityStanding")->text().contains(u"among them Name, Address"_s));
        QVERIFY(queue.answer("identityField.address")->isEnabled());
        queue.select(aClaimedRequest(2));
        QVERIFY(!tie->isVisible());
    }

    void withoutAnAddressALookAlikeIsCalledBackOrNotCheckedAtAll() // I-7
    {
        Queue queue({aClaimedRequest(1), aClaimedRequest(2)});
        const QList<IdentityItem> asked{{u"name"_s, true}, {u"phone"_s, true}};
        queue.select(aRequestDetail(aClaimedRequest(1))
                         .with(&RequestDetail::identityItems, asked)
                         .with(&RequestDetail::tie, u"call_back"_s));
        QVERIFY(!queue.answer("identityField.phone")->isEnabled()); // saying the number proves nothing
        QVERIFY(queue.button("callBackButton")->isEnabled());
        queue.answer("identityField.name")->insert(u"髙橋 花子"_s);
        QTest::keyClick(queue.answer("identityField.name"), Qt::Key_Return); // the last one to be typed
        QCOMPARE(queue.desk.requests.checks.count(), 1);

        queue.select(aRequestDetail(aClaimedRequest(2)).with(&RequestDetail::tie, u"missing"_s));
        QVERIFY(!queue.answer("identityField.name")->isEnabled());
        QVERIFY(part<NoticeList>(*queue.page, "identityTie")->sentences().join(u' ').contains(u"on hold"_s));
        const OtherLanguage other;
        QCOMPARE(textsThatStayed(*queue.page), QStringList());
    }

    void nothingIsTypedBeforeItIsKnownWhatIsAsked()
    {
        Queue queue({aClaimedRequest(1)});
        QVERIFY(queue.list()->selectId(1));
        QVERIFY(!queue.answer("identityField.name")->isEnabled());
        queue.desk.requests.details.answerLast(aRequestDetail(aClaimedRequest(1)));
        QTRY_VERIFY(queue.answer("identityField.name")->isEnabled());
    }

    void aVerdictGoesWhenItsFieldIsTypedAnew()
    {
        Queue queue({aClaimedRequest(1)});
        queue.select(aClaimedRequest(1));
        queue.answer("identityField.name")->insert(u"髙橋"_s);
        queue.click("checkIdentityButton");
        queue.desk.requests.checks.answer(0, IdentityAnswer{IdentityState::Failed, {{u"name"_s, false}}, 2});
        auto *verdict = part<StateChip>(*queue.page, "identityVerdict.name");
        QTRY_VERIFY(verdict->isVisible());
        queue.answer("identityField.name")->insert(u" 花子"_s);
        QVERIFY(!verdict->isVisible());
    }

    void onceConfirmedNothingTypedIsKept()
    {
        Queue queue({aClaimedRequest(1)});
        queue.select(aClaimedRequest(1));
        queue.answer("identityField.name")->insert(u"髙橋 花子"_s);
        QVERIFY(!queue.page->unsaved().isEmpty());
        queue.click("checkIdentityButton");
        queue.desk.requests.checks.answer(0, IdentityAnswer{IdentityState::Passed, {{u"name"_s, true}}, 3});
        QTRY_COMPARE(queue.answer("identityField.name")->text(), QString());
        QVERIFY(queue.page->unsaved().isEmpty());
        queue.desk.requests.details.answerLast(aRequestDetail(confirmed()));
        QTRY_VERIFY(queue.button("submitButton")->isEnabled());
        QCOMPARE(queue.page->focusWidget(), queue.button("submitButton"));
    }

    void aLockedCheckIsToldWithWhatToDo()
    {
        Queue queue({aClaimedRequest(1)});
        queue.select(aClaimedRequest(1));
        queue.answer("identityField.name")->insert(u"髙橋"_s);
        queue.click("checkIdentityButton");
        queue.desk.requests.checks.answer(0, IdentityAnswer{IdentityState::Locked, {{u"name"_s, false}}, 0});
        QTRY_VERIFY(queue.bar()->text().contains(u"locked"_s));
        QVERIFY(!queue.answer("identityField.name")->isEnabled());
        QVERIFY(!queue.button("submitButton")->isEnabled());
    }

    void halfTypedAnswersWaitForTheirOwnRequest()
    {
        Queue queue({aClaimedRequest(1), aClaimedRequest(2)});
        queue.select(aClaimedRequest(1));
        queue.answer("identityField.name")->insert(u"髙橋"_s);
        queue.select(aClaimedRequest(2));
        QCOMPARE(queue.answer("identityField.name")->text(), QString());
        queue.select(aClaimedRequest(1));
        QCOMPARE(queue.answer("identityField.name")->text(), u"髙橋"_s);
    }

    void theNumberOnFileIsShownOnlyWhenItIsAskedFor()
    {
        Queue queue({aClaimedRequest(1)});
        queue.select(aClaimedRequest(1));
        QVERIFY(!part<QLabel>(*queue.page, "callBackNumber")->isVisible());
        queue.answer("identityField.name")->setFocus();
        QTest::keyClick(queue.page->focusWidget(), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(queue.desk.requests.numbers.count(), 1);
        QCOMPARE(queue.desk.requests.numbers.asked<1>(0), RequestId{1});
        queue.desk.requests.numbers.answer(0, u"03-0000-0001"_s);
        QTRY_VERIFY(part<QLabel>(*queue.page, "callBackNumber")->isVisible());
        QCOMPARE(part<QLabel>(*queue.page, "callBackNumber")->text(), u"03-0000-0001"_s);
        QCOMPARE(queue.page->focusWidget(), queue.button("callBack.reached"));
        QCOMPARE(controlsWithoutName(*queue.page), QStringList());
    }

    void whatCameOfCallingBackIsRecordedAndTheNumberGoes()
    {
        Queue queue({aClaimedRequest(1)});
        queue.select(aClaimedRequest(1));
        queue.click("callBackButton");
        queue.desk.requests.numbers.answer(0, u"03-0000-0001"_s);
        QTRY_VERIFY(queue.button("callBack.wrong_person")->isVisible());
        queue.click("callBack.wrong_person");
        QCOMPARE(queue.desk.requests.callBacks.asked<2>(0), u"wrong_person"_s);
        const int details = queue.desk.requests.details.count();
        queue.desk.requests.callBacks.answer(0, Done());
        QTRY_COMPARE(queue.desk.requests.details.count(), details + 1);
        queue.desk.requests.details.answerLast(
            aRequestDetail(aClaimedRequest(1)).with(&RequestDetail::calledBack, u"reached"_s));
        QTRY_VERIFY(part<StateChip>(*queue.page, "callBackStanding")->isVisible());
        QVERIFY(!textsOf(*queue.page).join(u' ').contains(u"03-0000-0001"_s));
    }

    void theNumberStaysWhileTheListMovesAndGoesWithTheRequest()
    {
        Queue queue({aClaimedRequest(1), aClaimedRequest(2)});
        queue.select(aClaimedRequest(1));
        queue.click("callBackButton");
        queue.desk.requests.numbers.answer(0, u"03-0000-0001"_s);
        QTRY_VERIFY(part<QLabel>(*queue.page, "callBackNumber")->isVisible());
        queue.poll({aClaimedRequest(1), aClaimedRequest(2)}, 2);
        QVERIFY(part<QLabel>(*queue.page, "callBackNumber")->isVisible());
        queue.select(aClaimedRequest(2));
        QVERIFY(!textsOf(*queue.page).join(u' ').contains(u"03-0000-0001"_s));
    }

    void nobodyIsCalledBackForARequestThatIsNotInHand()
    {
        Queue queue({aRequest(1)});
        queue.select(aRequest(1));
        QVERIFY(!queue.button("callBackButton")->isEnabled());
    }
};

QTEST_MAIN(IdentityCheckTest)
#include "IdentityCheckTest.moc"
