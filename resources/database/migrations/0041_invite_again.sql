-- Staff can have a registration's link mailed once more (AIS-11): the same queue and the same columns as the portal's.

set local role madoguchi_owner;

grant insert (society_id, link_id, purpose, registration_id, account_id, email, position, void_at, void_reason)
    on core.mail_link to madoguchi_api;
grant insert (society_id, mail_id, kind, address, account_id, registration_id, link_id, void_at)
    on core.mail to madoguchi_api;

reset role;
