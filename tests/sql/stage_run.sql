begin;
\ir fixtures.sql
\ir printing.sql
select plan(38);

select tap.member(1, n), tap.approved(1, n, n) from generate_series(1001, 1004) n \g /dev/null
select tap.open(:'printer', 1001, 1002, 1003) as run \gset
select tap.open(:'printer2', 1004) as theirs \gset
\set call 'office.stage_run(tap.op(%s), %s, %s, %L, %L)'

select is(tap.call(:'printer', format(:'call', 1, :run, 1, '{101,102}', array[tap.phc('a'), tap.phc('b')])),
    '{"staged": 2, "left": 1}', 'a slice of cards is staged');
select is((select array_agg(k.state || ' ' || k.kind || ' ' || k.account_id || ' ' || k.hash order by k.account_id)
    from core.credential k where k.society_id = 1 and k.account_id in (1001, 1002)),
    array['staged viewing 1001 ' || tap.phc('a'), 'staged viewing 1002 ' || tap.phc('b')],
    'each hash belongs to its card''s account, in the order given');
select is(tap.states(1, 1001), 'in_run staged staged', 'and is tied to its card');
select is(tap.recorded(1, 'run_staged', :run), 1, 'staging is on record');
select is((select count(*) from core.audit_event e where e.details::text like '%argon2%'), 0::bigint, 'without a hash');
select is(tap.call(:'printer', format(:'call', 1, :run, 1, '{101,102}', array[tap.phc('a'), tap.phc('b')])),
    '{"staged": 2, "left": 1, "replayed": true}', 'the same operation again gets the same answer');
select is((select count(*) from core.credential k where k.society_id = 1 and k.state = 'staged'), 2::bigint,
    'and stages nothing twice');
select is(tap.code(:'printer', format(:'call', 1, :run, 1, '{101,102}', array[tap.phc('a'), tap.phc('c')])), 'MD409',
    'with another hash its id is refused');

select is(tap.code(:'printer', format(:'call', 2, :run, 1, '{102,103}', array[tap.phc('x'), tap.phc('y')])), 'MD063',
    'a card is staged once');
select is(tap.states(1, 1003), 'in_run numbered', 'and a refused slice stages none of its cards');
select is(tap.code(:'printer', format(:'call', 3, :run, 1, '{103,103}', array[tap.phc('x'), tap.phc('y')])), 'MD063',
    'also within one slice');
update core.card set state = 'void', void_reason = 'coverage_lost' where society_id = 1 and card_id = 104;
select is(tap.code(:'printer2', format(:'call', 20, :theirs, 1, '{104}', array[tap.phc('x')])), 'MD063',
    'nor one that is void');
select is(tap.code(:'printer', format(:'call', 4, :run, 1, '{104}', array[tap.phc('x')])), 'MD005',
    'a card of another run is not staged here');
select is(tap.code(:'printer', format(:'call', 5, :run, 1, '{103}', array[tap.phc('x'), tap.phc('y')])), 'MD005',
    'one hash for each card');
select is(tap.code(:'printer', format(:'call', 6, :run, 1, '{}', '{}')), 'MD005', 'and at least one');
select is(tap.code(:'printer', format(:'call', 7, :run, 1, '{NULL}', array[tap.phc('x')])), 'MD005',
    'and no empty place');

create temporary table malformed (hash text);
insert into malformed values
    (null), (''), ('secret-in-clear'), (repeat('x', 1000000)),
    (left(tap.phc('x'), -1)), (tap.phc('x') || 'A'), (tap.phc('x') || E'\n'),
    (replace(tap.phc('x'), 'argon2id', 'argon2i')), (replace(tap.phc('x'), '$argon2id', ' $argon2id')),
    (replace(tap.phc('x'), 'v=19', 'v=16')), (replace(tap.phc('x'), 'm=19456', 'm=1'));
select is((select array_agg(distinct tap.code(:'printer', format(:'call', 100, :run, 1, '{103}', array[m.hash])))
    from malformed m), '{MD062}', 'only an argon2id hash in PHC form is one');

-- What the refusal itself carries: message, detail, hint and context are all searched.
create function pg_temp.echo(command text) returns text language plpgsql as $$
declare
    message text;
    detail text;
    hint text;
    context text;
begin
    perform tap.act_as('st_000105');
    execute 'select ' || command;
    return 'nothing was refused';
exception when others then
    get stacked diagnostics message = message_text, detail = pg_exception_detail, hint = pg_exception_hint,
        context = pg_exception_context;
    -- The call itself stands in the innermost line, because this test put it together as text.
    return concat_ws(' ', message, detail, hint, replace(context, command, ''));
end
$$;
select unalike(pg_temp.echo(format(:'call', 101, :run, 1, '{103}', '{canary-in-clear}')), '%canary%',
    'a refusal echoes no secret');
select unalike(pg_temp.echo(format(:'call', 102, :run, 1, '{103}', '{canary-in-clear}')), '%Failing row%',
    'and quotes no row');
select matches(pg_temp.echo(format(:'call', 102, :run, 1, '{103}', '{canary-in-clear}')), 'PHC form',
    'but says what is wrong');

select is(tap.code(:'printer2', format(:'call', 8, :run, 1, '{103}', array[tap.phc('x')])), 'MD064',
    'only who opened the run stages');
select is(tap.code(:'printer', format(:'call', 9, :run, 2, '{103}', array[tap.phc('x')])), 'MD011',
    'with the current fence');
select is(tap.code(:'printer', format(:'call', 10, 4711, 1, '{103}', array[tap.phc('x')])), 'MD022',
    'in a run that exists');
select is(tap.code(:'other_printer', format(:'call', 11, :run, 1, '{103}', array[tap.phc('x')])), 'MD022',
    'in one''s own society');
select is(tap.code(:'clerk', format(:'call', 12, :run, 1, '{103}', array[tap.phc('x')])), '42501', 'with the duty');
select is(tap.code(:'printer', format(:'call', 'null', :run, 1, '{103}', array[tap.phc('x')])), 'MD005',
    'with an operation''s id');

select tap.expire(1, :theirs) \g /dev/null
select is(tap.code(:'printer2', format(:'call', 13, :theirs, 1, '{104}', array[tap.phc('x')])), 'MD065',
    'an expired run takes no secret');
select tap.call(:'printer', format(:'call', 14, :run, 1, '{103}', array[tap.phc('z')])) \g /dev/null
select tap.call(:'printer', format('office.finish_printing(tap.op(15), %s, 1)', :run)) \g /dev/null
select is(tap.code(:'printer', format(:'call', 16, :run, 1, '{103}', array[tap.phc('x')])), 'MD072',
    'nor does a printed one');
select tap.call(:'printer2', format('office.abort_run(tap.op(17), %s, 1, ''jam'')', :run)) \g /dev/null
select is(tap.code(:'printer', format(:'call', 18, :run, 1, '{103}', array[tap.phc('x')])), 'MD011',
    'who comes back after another gave the run up learns it from the fence');
select is(tap.code(:'printer', format(:'call', 19, :run, 2, '{103}', array[tap.phc('x')])), 'MD072',
    'and cannot go on');

-- The texts on a card are those of the version that stands with it.
select tap.member(1, n), tap.approved(1, n, n, kind => 'login_notice') from generate_series(1005, 1007) n \g /dev/null
select tap.open(:'printer', 1005, 1006) as begun, tap.open(:'printer2', 1007) as waiting \gset
select is((select array_agg(distinct c.texts_version) from core.card c where c.run_id in (:begun, :waiting)), '{1}',
    'a card keeps the version of its texts');
select tap.call(:'printer', format(:'call', 20, :begun, 1, format('{%s}', min(c.card_id)), array[tap.phc('p')]))
from core.card c where c.run_id = :begun \g /dev/null
update core.society_profile p set profile = jsonb_set(p.profile, '{cards,login_notice,version}', '2')
where p.society_id = 1;
select is(tap.code(:'printer2', format(:'call', 21, :waiting, 1, format('{%s}', c.card_id), array[tap.phc('q')])),
    'MD068', 'a run that was opened before its texts changed stages nothing')
from core.card c where c.run_id = :waiting;
select is(tap.code(:'printer', format(:'call', 22, :begun, 1, format('{%s}', max(c.card_id)), array[tap.phc('r')])),
    'done', 'one that has begun to print read its texts before, and goes on')
from core.card c where c.run_id = :begun;
select tap.call(:'printer2', format('office.abort_run(tap.op(23), %s, 1, ''new texts'')', :waiting)) \g /dev/null
select tap.open(:'printer2', 1007) as anew \gset
select is((select c.texts_version from core.card c where c.run_id = :anew), 2, 'opened anew it has the new texts');
select is(tap.code(:'printer2', format(:'call', 24, :anew, 1, format('{%s}', c.card_id), array[tap.phc('s')])),
    'done', 'and prints them')
from core.card c where c.run_id = :anew;
select throws_ok($$ update core.card set texts_version = 3 where society_id = 1 and texts_version = 2 $$, '23000', null,
    'the version on a card never changes');

select throws_ok($$ update core.credential set state = 'active', active_at = now() where society_id = 1
    and state = 'void' $$,
    '23000', null, 'the table itself lets no void secret come back');
select throws_ok($$ delete from core.credential where society_id = 1 $$, '23000', null, 'and none go away');

select * from finish();
rollback;
