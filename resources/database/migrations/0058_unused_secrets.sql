-- A secret that nobody has used within the profile's days lapses. Reported logins are erased after some months, so the
-- account remembers the last use itself.
set local role madoguchi_owner;

alter table core.account add column last_viewing_at timestamptz; -- the viewing password was right
update core.account a
set last_viewing_at = e.at
from (select society_id, account_id, max(at) as at from core.login_event
    where kind = 'viewing' and outcome = 'signed_in' group by society_id, account_id) e
where a.society_id = e.society_id and a.account_id = e.account_id;
grant update (last_viewing_at) on core.account to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
grant select (staged_at, active_at, chosen, void_reason) on core.credential to madoguchi_job_api;

reset role;
