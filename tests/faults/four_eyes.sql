-- I-10: whoever took, edited or verified a request does not approve it; who approved does not print; who printed
-- neither counts nor dispatches. Six persons, each with every duty, in all 1,296 ways to share four steps. The first
-- took the request, the second verified it. Every way is really gone: the steps before it are done, and undone
-- afterwards by a subtransaction.
begin;
\ir ../sql/fixtures.sql
\ir ../sql/printing.sql
select plan(8);

select job.create_staff('north', n, 'Person ' || n, '{clerk,supervisor,printer}', :verifier)
from generate_series(401, 406) n
    \g /dev/null
select tap.member(1, 1001), tap.approved(1, 1001, 1001) \g /dev/null
alter table core.request disable trigger keep;
update core.request set state = 'waiting', decided_by = null, decided_at = null, taken_by = 401, verified_by = 402,
    submitted_by = 401
where society_id = 1 and request_id = 1001;
alter table core.request enable trigger keep;
insert into core.request_hand (society_id, request_id, staff_id, what)
values (1, 1001, 401, 'took'), (1, 1001, 402, 'verified'), (1, 1001, 401, 'submitted');

create function pg_temp.login(person int) returns text language sql as $$
    select 'st_' || lpad((400 + person)::text, 6, '0')
$$;

-- Does step number `step` as one person after the other, and for whoever may, the steps after it. What is learnt comes
-- back through an exception, which undoes the rest.
create function pg_temp.share(step int, so_far int[]) returns table (persons int[], code text) language plpgsql as $$
declare
    who text;
    tried jsonb := '[]';
    run bigint;
    learnt text;
begin
    for person in 1 .. 6 loop
        who := pg_temp.login(person);
        begin
            case step
                when 1 then perform tap.call(who, 'office.approve_request(gen_random_uuid(), 1001, '''')');
                when 2 then perform tap.printed(who, 1001);
                when 3 then
                    select max(c.run_id) into run from core.card c where c.society_id = 1 and c.request_id = 1001;
                    perform tap.call(who, format('office.reconcile_run(gen_random_uuid(), %s, 1, %L, %L)', run,
                        tap.serials(1, run), '{}'));
                when 4 then perform tap.call(who, format('office.dispatch_bundle(gen_random_uuid(), %s)',
                    tap.bundle_of(1, 1001)));
            end case;
            if step < 4 then
                select coalesce(jsonb_agg(s), '[]')::text into learnt from pg_temp.share(step + 1, so_far || person) s;
            else
                learnt := jsonb_build_array(jsonb_build_object('persons', so_far || person, 'code', 'done'))::text;
            end if;
            raise exception using errcode = 'XX999', message = learnt;
        exception
            when sqlstate 'XX999' then
                tried := tried || sqlerrm::jsonb;
            when others then
                tried := tried || jsonb_build_array(jsonb_build_object('persons', so_far || person, 'code', sqlstate));
        end;
    end loop;
    return query
    select array(select jsonb_array_elements_text(t -> 'persons')::int), t ->> 'code'
    from jsonb_array_elements(tried) t;
end
$$;

-- A refused step refuses every way that begins with it.
create temporary table outcome as
select a, p, c, d, s.code
from pg_temp.share(1, '{}') s, generate_series(1, 6) a, generate_series(1, 6) p, generate_series(1, 6) c,
    generate_series(1, 6) d
where (array[a, p, c, d])[1:cardinality(s.persons)] = s.persons;
create temporary table expected as
select a, p, c, d, case
    when a in (1, 2) then 'MD050'
    when p = a then 'MD061'
    when c = p then 'MD070'
    when d = p then 'MD080'
    else 'done' end as code
from generate_series(1, 6) a, generate_series(1, 6) p, generate_series(1, 6) c, generate_series(1, 6) d;

select is((select count(*) from outcome), 1296::bigint, 'every way to share the four steps was tried');
select is((select count(*) from outcome where code = 'done'), 500::bigint, '500 of them are allowed');
select results_eq('select * from outcome order by 1, 2, 3, 4', 'select * from expected order by 1, 2, 3, 4',
    'and exactly the right ones, each other one refused by its own rule');
select is((select count(*) from outcome where c = d and code = 'done'), 100::bigint, 'who counted may dispatch');
select is(tap.states(1, 1001), 'waiting', 'and nothing of it stayed');

-- What is done without a card goes through two steps after the check: 36 ways to share them.
select tap.offer_all(), tap.set_profile('{identity,failures}', '20') \g /dev/null
select tap.member(1, 1002) \g /dev/null
insert into core.request (society_id, request_id, kind, channel, state, person_id, coverage_id, account_id, secret_kind,
    taken_by, verified_by, submitted_by, submitted_at, identity)
values (1, 1002, 'registration_reset', 'counter', 'waiting', 1002, 1002, 1002, 'none', 401, 402, 401, now(), 'passed');
insert into core.request_hand (society_id, request_id, staff_id, what)
values (1, 1002, 401, 'took'), (1, 1002, 402, 'verified'), (1, 1002, 401, 'submitted');
create function pg_temp.carry_out(a int, c int) returns text language plpgsql as $$
declare
    code text := 'done';
begin
    begin
        perform tap.call(pg_temp.login(a), 'office.approve_request(gen_random_uuid(), 1002, '''')');
        perform tap.call(pg_temp.login(c), 'office.claim_request(gen_random_uuid(), 1002)');
        perform tap.call(pg_temp.login(c), 'office.complete_request(gen_random_uuid(), 1002, ''done'', '''')');
        raise exception using errcode = 'XX999';
    exception
        when sqlstate 'XX999' then code := 'done';
        when others then code := sqlstate;
    end;
    return code;
end
$$;
create temporary table carried as
select a, c, pg_temp.carry_out(a, c) as code from generate_series(1, 6) a, generate_series(1, 6) c;
select is((select count(*) from carried where code = 'done'), 20::bigint, '20 of 36 ways are allowed');
select is_empty($$ select * from carried where code <> case when a in (1, 2) then 'MD050' when c = a then 'MD051'
    else 'done' end $$, 'who took or verified does not approve, who approved does not carry out');
select is((select state from core.request where society_id = 1 and request_id = 1002), 'waiting', 'and nothing stayed');

select * from finish();
rollback;
