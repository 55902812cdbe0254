-- Whose records a member of staff has opened lately.
set local role madoguchi_owner;

create index audit_event_opened on core.audit_event (society_id, staff_id, event_id) where what = 'person_read';

reset role;
