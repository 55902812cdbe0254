-- A record is opened from a list, which is on record beside the reason. Both functions are made again with the others.
drop function if exists office.open_person(bigint, text);
drop function if exists office.person_readers(bigint, text); -- its answer has another column
