-- Lines arrive, and what is wrong with each is noted by line and field.
begin;
\ir fixtures.sql
\ir roster_rows.sql
select plan(24);

create function tap.fault(op int, line text) returns text language plpgsql as $$
declare
    id bigint := tap.load(op, array[line]);
    found text := tap.faults();
begin
    perform job.cancel_roster(tap.op(op + 9), 'north', id);
    return found;
end
$$;
-- A line that is right but for what is said.
create function tap.but(more jsonb default '{}') returns text language sql as $$
    select tap.row(7, coalesce(more ->> 'symbol', '0012'), coalesce(more ->> 'number', '000900'),
        coalesce(more ->> 'branch', '00'), coalesce(more ->> 'insured', '本人'), coalesce(more ->> 'family', '新井'),
        coalesce(more ->> 'given', '進'), coalesce(more ->> 'birth', '1990-03-04'),
        coalesce(more ->> 'acquired', '2026-11-01'), '{"employer": "E001"}' || more)
$$;

select is(tap.fault(10, tap.but()), null, 'a line that is as it must be');
select is(tap.fault(20, tap.but('{"symbol": "", "number": "0 1", "branch": "abc"}')),
    '7 branch malformed, 7 number malformed, 7 symbol missing', 'symbol, number and branch');
select is(tap.fault(30, tap.but('{"insured": "?", "sex": "x", "status": "臨時", "event": "昇進", "loss_reason": "気分"}')),
    '7 event unknown_word, 7 insured unknown_word, 7 loss_reason unknown_word, 7 sex unknown_word, '
    '7 status unknown_word', 'words that mean nothing here');
select is(tap.fault(40, tap.but('{"birth": "平成31年5月1日", "acquired": "2026-02-30"}')),
    '7 acquired_on no_date, 7 birth_date no_date', 'days that are in no calendar, or outside their era');
select is(tap.fault(50, tap.but('{"birth": "", "acquired": ""}')), '7 acquired_on missing, 7 birth_date missing',
    'days that are missing');
select is(tap.fault(60, tap.but('{"birth": "2026-11-02"}')), '7 acquired_on before_birth', 'covered before birth');
select is(tap.fault(70, tap.but('{"lost_on": "2026-10-31"}')), '7 lost_on before_acquired', 'lost before covered');
select is(tap.fault(80, tap.but('{"birth": "1873-01-01"}')), '7 birth_date improbable', 'nobody is that old');
select is(tap.fault(90, tap.but(jsonb_build_object('family', '新' || chr(8238) || '井', 'given', E'進\t'))),
    '7 family_name hidden_characters, 7 given_name hidden_characters', 'what turns writing round, and a tab in a name');
select is(tap.fault(100, tap.but('{"family": "　"}')), '7 family_name missing', 'a blank is no name');
select is(tap.fault(110, tap.but(jsonb_build_object('given', repeat('長', 61)))), '7 given_name too_long', 'too long');
select is(tap.fault(120, tap.but('{"family_kana": "新井", "given_kana": "ｽｽﾑ"}')), '7 family_kana not_kana',
    'kana in any width, and nothing else');
select is(tap.fault(130, tap.but('{"postal_code": "〒100-0001"}')), null, 'a postal code as it is written');
select is(tap.fault(140, tap.but('{"postal_code": "100", "telephone": "call me"}')),
    '7 postal_code malformed, 7 telephone malformed', 'or not');
select is(tap.fault(150, tap.but('{"event": "喪失"}')), '7 lost_on missing', 'a loss has its day');
select is(tap.fault(160, tap.but('{"event": "被扶養者増"}')), '7 event does_not_fit', 'an insured person is no dependant');
select is(tap.fault(170, tap.but('{"event": "任継取得", "status": "一般"}')), '7 event does_not_fit',
    'nor is who is employed in voluntary continuation');
select is(tap.fault(180, tap.but('{"old_symbol": "1"}')), '7 old_number missing', 'half a number');

-- As a command.
select is(job.begin_roster(tap.op(500), 'north', true, core.today()) ->> 'import_id', '19', 'an import');
select is(job.add_roster_lines(tap.op(501), 'north', 19, 7, 7, tap.but()), '{"lines": 1, "faults": 0}', 'takes a line');
select is(job.add_roster_lines(tap.op(501), 'north', 19, 7, 7, tap.but()) ->> 'replayed', 'true', 'once');
select throws_ok($$ select job.add_roster_lines(tap.op(502), 'north', 19, 7, 7, tap.but()) $$, 'MD005', null,
    'not the same line twice');
select throws_ok($$ select job.add_roster_lines(tap.op(503), 'north', 19, 8, 8, '8' || chr(31) || 'x') $$, 'MD005',
    null, 'nor one without all its fields');
select throws_ok($$ select job.add_roster_lines(tap.op(504), 'south', 19, 8, 8, tap.but()) $$, 'MD120', null,
    'nor into another society');

select * from finish();
rollback;
