#include "tests/fakes/FakeSecondPerson.h"

namespace {

class FakeSecondPerson final : public SecondPerson
{
public:
    explicit FakeSecondPerson(FakeSeconds &all)
        : m_all(all)
    {
        ++m_all.present;
    }
    ~FakeSecondPerson() override { --m_all.present; }

    QFuture<Result<Session>> signIn(const QString &login, const QString &password) override
    {
        return m_all.signIns(login, password);
    }
    void signOut() override { ++m_all.signOuts; }
    ApprovalGateway &approvals() override { return m_all.approvals; }
    StaffGateway &staff() override { return m_all.staff; }

private:
    FakeSeconds &m_all;
};

} // namespace

SecondPersonMaker FakeSeconds::maker()
{
    return [this] { return std::make_unique<FakeSecondPerson>(*this); };
}
