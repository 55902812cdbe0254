-- Cards that went astray together with their run are one case: one moment in which it became known, one report.

set local role madoguchi_owner;

alter table core.misdelivery add run_id bigint, add foreign key (society_id, run_id) references core.run;
create index misdelivery_of_run on core.misdelivery (society_id, run_id) where run_id is not null;
grant insert (run_id, known_at) on core.misdelivery to madoguchi_api;

create or replace function core.keep_misdelivery() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    if tg_op = 'DELETE' or (new.society_id, new.card_id, new.run_id, new.happened, new.seen, new.uses, new.reported_by,
        new.known_at, new.first_from, new.first_due, new.final_due)
        is distinct from (old.society_id, old.card_id, old.run_id, old.happened, old.seen, old.uses, old.reported_by,
        old.known_at, old.first_from, old.first_due, old.final_due)
        or old.first_sent_on is not null and (new.first_sent_on, new.first_sent_by)
            is distinct from (old.first_sent_on, old.first_sent_by)
        or old.final_sent_on is not null and (new.final_sent_on, new.final_sent_by)
            is distinct from (old.final_sent_on, old.final_sent_by) then
        raise exception 'what was reported never changes' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;

drop function if exists office.misdeliveries(text); -- these two answer with other columns
drop function if exists office.print_queue();

reset role;
