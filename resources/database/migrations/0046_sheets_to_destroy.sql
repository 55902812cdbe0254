-- Sheets that must not leave are looked for each time that the print room's lists are read; the others are nearly all.
set local role madoguchi_owner;

create index card_to_destroy on core.card (society_id, run_id)
    where state = 'spoiled' or state = 'void' and credential_id is not null;

reset role;
