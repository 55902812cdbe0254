-- Accidents that have happened in such offices, tried here. tests/incidents.md says what answers each of them.
begin;
\ir fixtures.sql
\ir printing.sql
select plan(20);

-- I-2: names and addresses of a whole mailing were out of step. Every face comes from one person's rows.
select tap.member(1, n, null, 'voluntary_continuation'), tap.approved(1, n, n) from generate_series(1001, 1012) n
    \g /dev/null
update core.person set postal_code = (1000000 + person_id)::text
where society_id = 1 and person_id between 1001 and 1012;
select tap.open(:'printer', 1007, 1001, 1012, 1003, 1002, 1010) as run \gset
create function tap.crossed(run bigint, shift int) returns int language sql as $$
    select count(*)::int
    from core.card c
        join core.request r on r.society_id = c.society_id and r.request_id = c.request_id
        join core.person p on p.society_id = r.society_id and p.person_id = r.person_id + shift
    where c.society_id = 1 and c.run_id = run and (c.account_id, c.recipient, c.member_name, c.postal_code, c.address)
        is distinct from (p.person_id, core.full_name(p.family_name, p.given_name),
            core.full_name(p.family_name, p.given_name), p.postal_code, p.address)
$$;
select is(tap.crossed(:run, 0), 0, 'each card bears one person''s name, address and account [I-2]');
select is(tap.crossed(:run, -1), 5, 'a list that is out of step by one would be seen');
select throws_ok(format('update core.card set address = ''elsewhere'' where society_id = 1 and run_id = %s', :run),
    '23000', null, 'no face is changed after its number is given, not even by the owner [I-2]');
select throws_ok(format('update core.card set account_id = 1011 where society_id = 1 and run_id = %s and position = 1',
    :run), '23000', null, 'nor whose secret goes on it [I-5]');

-- I-11: several persons' papers in one envelope, in the wrong order. A piece is one card with a place of its own.
select is((select array_agg(format('%s %s', c.position, c.request_id) order by c.serial) from core.card c
    where c.society_id = 1 and c.run_id = :run), '{1 1007,2 1001,3 1012,4 1003,5 1002,6 1010}',
    'pieces are numbered in the order of the run, one for each request [I-11]');
select throws_ok(format('insert into core.card select (jsonb_populate_record(c, jsonb_build_object(''card_id'', 9001, '
    '''serial'', ''NR-0009001-1''))).* from core.card c where c.society_id = 1 and c.run_id = %s and c.position = 1',
    :run), '23505', null, 'no second piece has the same place [I-11]');

-- I-3: the sheets were printed on the wrong side, some held two persons. A run whose count does not add up stays open.
select tap.stage(:'printer', :run) \g /dev/null
select tap.call(:'printer', format('office.finish_printing(gen_random_uuid(), %s, 1)', :run)) \g /dev/null
\set count 'office.reconcile_run(gen_random_uuid(), %s, 1, %L, %L)'
select tap.serials(1, :run) as serials \gset
select is(tap.code(:'printer2', format(:'count', :run, (:'serials'::text[])[2:], '{}')), 'MD071',
    'a sheet is missing [I-3]');
select is(tap.code(:'printer2', format(:'count', :run, :'serials'::text[] || (:'serials'::text[])[1], '{}')), 'MD071',
    'a sheet is there twice [I-3]');
select is(tap.code(:'printer2', format(:'count', :run, :'serials'::text[] || array[core.card_serial('NR', 4711)],
    '{}')), 'MD071', 'a sheet belongs to no run [I-3]');

-- I-8: a double check by eye had become a form. Whether a number belongs is the database's answer, and another's hand.
select is(tap.code(:'printer', format(:'count', :run, :'serials', '{}')), 'MD070', 'who printed does not count [I-8]');
select is(tap.states(1, 1007), 'in_run staged staged', 'until it adds up nothing moves [I-8]');
select is(tap.call(:'printer2', format(:'count', :run, :'serials', '{}')) - 'balance', '{"good": 6, "spoiled": 0}',
    'the whole pile adds up');

-- I-21: mail for a neighbour was opened. What lies in the house or came back opens nothing.
select is(tap.states(1, 1007), 'in_run good ready', 'before it leaves the house no new secret works [I-21]');

-- I-14: unchecked papers slipped into the checked pile. The state is in the system, not in the pile.
select matches(tap.code(:'printer', 'office.open_run(gen_random_uuid(), ''vfold-a5'', ''desk 1'', ''{1004,1007}'')'),
    '^MD', 'what is on another pile gets into no run [I-14]');
select tap.withdraw(1003) \g /dev/null
select is(tap.call(:'printer2', format('office.dispatch_bundle(gen_random_uuid(), %s)', tap.bundle_of(1, 1003)))
    - 'replayed', jsonb_build_object('dispatched', 0, 'pulled', (select jsonb_build_array(jsonb_build_object('serial',
        c.serial, 'reason', 'withdrawn')) from core.card c
        where c.society_id = 1 and c.run_id = :run and c.request_id = 1003)),
    'what is no longer right stays in the house, wherever it lies [I-14]');
select is(tap.states(1, 1003) || ', ' || tap.states(1, 1001), 'withdrawn void void, in_run good ready',
    'its secret never works; the others wait [I-21]');

-- I-1, I-4, I-12: a destination was typed, read back from a sorted list, entered on the side and kept for two years.
select is((select array_agg(c.relname::text order by c.relname) from pg_attribute a
        join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'core'::regnamespace and c.relkind in ('r', 'p') and a.attname = 'postal_code'
        and a.attnum > 0),
    '{card,employer,person,roster_line,society}',
    'an address is the person''s or the employer''s, and nothing stands beside it [I-12]');
select is((select array_agg(distinct n.nspname || '.' || p.proname) from pg_proc p
        join pg_namespace n on n.oid = p.pronamespace
        cross join lateral unnest(p.proargnames, coalesce(p.proargmodes::text[], array_fill('i'::text,
            array[p.pronargs]))) x (name, mode)
    where n.nspname in ('office', 'portal', 'job') and p.provolatile = 'v' and x.mode in ('i', 'b')
        and x.name ~ 'address|postal|recipient|destination|department|attention'),
    '{job.load_society,office.diagnose,office.propose_members}',
    'nobody gives an address for a card: these load a society''s own, and look for a mail''s [I-1] [I-4]');

-- I-22: insurers of similar names were mixed up. A society is meant by its whole code.
select throws_ok($$ select core.society_coded('nort') $$, 'MD005', null, 'the beginning of a code is no code [I-22]');
select is(core.society_coded('north'), 1, 'the code is');

select * from finish();
rollback;
