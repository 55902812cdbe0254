-- What is open for a coverage is asked before a request is taken, submitted, approved or put on a list; the index that
-- keeps it to one does not hold those that were taken despite another.
set local role madoguchi_owner;

create index request_open_of_coverage on core.request (society_id, coverage_id, kind)
    where state in ('received', 'on_hold', 'waiting', 'approved', 'in_run');

reset role;
