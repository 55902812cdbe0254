#include "tests/e2e/ApprovedRequests.h"

using namespace Qt::StringLiterals;

int ApprovedRequests::choose(const TestCluster &cluster, int most)
{
    cluster.sql(uR"(
        create table public.chosen as
        select a.society_id, a.account_id, a.person_id, a.coverage_id,
            row_number() over (order by a.account_id) - 1 as place
        from core.account a join core.society s using (society_id)
        join core.coverage c using (society_id, coverage_id)
        join core.employer e on e.society_id = c.society_id and e.employer_id = c.employer_id
        where s.code = 'mykempo' and a.state = 'registered' and c.lost_on is null and c.status = 'general'
            and e.postal_code <> '' and core.may_have_card(a.society_id, a.coverage_id, a.account_id, 'viewing')
            and not exists (select from core.request r where r.society_id = a.society_id
                and r.account_id = a.account_id)
        order by place limit %1)"_s.arg(most));
    return cluster.sql(u"select count(*) from public.chosen"_s).toInt();
}

void ApprovedRequests::plant(const TestCluster &cluster, qint64 base, int first, int count)
{
    cluster.sql(uR"(
        with hands as (select min(d.staff_id) filter (where d.duty = 'clerk') as clerk,
                min(d.staff_id) filter (where d.duty = 'supervisor') as supervisor
            from core.staff_duty d join core.society s using (society_id) where s.code = 'mykempo')
        insert into core.request (society_id, request_id, kind, channel, state, person_id, coverage_id, account_id,
            secret_kind, promised_on, taken_by, verified_by, submitted_by, submitted_at, decided_by, decided_at,
            identity)
        select c.society_id, %1 + n, 'viewing_password_reissue', 'counter', 'approved', c.person_id,
            c.coverage_id, c.account_id, 'viewing', current_date, h.clerk, h.clerk, h.clerk, now(), h.supervisor,
            now(), 'passed'
        from generate_series(1, %2) n
            join public.chosen c on c.place = (%3 + n - 1) % (select count(*) from public.chosen), hands h)"_s.arg(base)
                    .arg(count)
                    .arg(first));
}
