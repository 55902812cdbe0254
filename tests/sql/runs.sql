begin;
\ir fixtures.sql
\ir printing.sql
select plan(23);

select tap.member(1, n), tap.approved(1, n, n) from generate_series(1001, 1010) n \g /dev/null
\set list '(select jsonb_agg(r) from office.runs(%L) r)'
\set ids '(select coalesce(jsonb_agg(r.run_id), jsonb ''[]'') from office.runs(%L) r)'
select tap.open(:'printer', 1001, 1002, 1003) as run \gset
select tap.call(:'printer', format('office.stage_run(tap.op(50), %s, 1, ''{101,102}'', %L)', :run,
    array[tap.phc('a'), tap.phc('b')])) \g /dev/null

select is(tap.call(:'printer', format(:'list', 'active')) -> 0 #- '{opened_at}' #- '{expires_at}', jsonb_build_object(
    'run_id', :run, 'form', 'vfold-a5', 'state', 'open', 'fence', 1, 'opened_by', '印刷 一', 'opened_by_me', true,
    'expired', false, 'cards', 3, 'staged', 2, 'good', 0, 'spoiled', 0, 'voided', 0, 'destruction_signatures', 0,
    'may_reconcile', false, 'revoked_at', null, 'revoked_by', '', 'revoke_reason', '', 'per_sheet', 1,
    'not_found', 0, 'doubled', 0),
    'an open run with its progress');
select is(tap.call(:'printer2', format(:'list', 'active')) #>> '{0,opened_by_me}', 'false', 'of another person');
select is(tap.call(:'supervisor', format(:'ids', 'active')), '[101]', 'supervisors see it too');
select is(tap.call(:'other_printer', format(:'ids', 'active')), '[]', 'another society does not');
select tap.expire(1, :run) \g /dev/null
select is(tap.call(:'printer', format(:'list', 'active')) #>> '{0,expired}', 'true', 'past its hours it says so');
select tap.call(:'printer2', format('office.abort_run(tap.op(51), %s, 1, ''late'')', :run)) \g /dev/null
select is(tap.call(:'printer', format(:'ids', 'active')), '[]', 'a run that was given up is active no more');
select is(tap.call(:'printer', format(:'ids', 'recovery')), '[101]', 'its sheets are to be recovered');
select is(tap.call(:'printer', format(:'list', 'recovery')) #>> '{0,voided}', '3', 'all of them void');

select tap.printed(:'printer', 1004, 1005) as printed \gset
select is(tap.call(:'printer2', format(:'list', 'active')) #>> '{0,may_reconcile}', 'true',
    'another printer counts it');
select is(tap.call(:'printer', format(:'list', 'active')) #>> '{0,may_reconcile}', 'false', 'who printed it does not');
select is(tap.call(:'supervisor', format(:'list', 'active')) #>> '{0,may_reconcile}', 'false',
    'nor who has not the duty');
select tap.call(:'printer2', format('office.reconcile_run(tap.op(52), %s, 1, %L, %L)', :printed,
    (tap.serials(1, :printed))[1:1], (tap.serials(1, :printed))[2:2])) \g /dev/null
select is((select array_agg(r order by r) from jsonb_array_elements_text(tap.call(:'printer', format(:'ids',
    'recovery'))) r),
    '{101,102}', 'a spoiled sheet is to be destroyed as well');
select is(tap.call(:'printer', format(:'list', 'recovery')) -> 0 -> 'good', '1', 'beside the good one');
select tap.counted(:'printer', :'printer2', 1006) as clean \gset
select is(tap.call(:'printer', format(:'ids', 'done')), '[103, 1]', 'a run of good sheets is done');

select tap.call(:'printer', 'office.record_destruction(tap.op(60), 102)') \g /dev/null
select is(tap.call(:'printer', format(:'list', 'recovery')) #>> '{0,destruction_signatures}', '1',
    'one signature is not enough');
select tap.call(:'supervisor', 'office.record_destruction(tap.op(61), 102)') \g /dev/null
select is(tap.call(:'printer', format(:'ids', 'recovery')), '[101]', 'two are');
select is(tap.call(:'printer', format(:'ids', 'done')), '[103, 102, 1]', 'and then it is done');

select tap.open(:'printer', 1007) as empty_run \gset
select tap.call(:'printer2', format('office.abort_run(tap.op(62), %s, 1, ''nothing printed'')', :empty_run))
    \g /dev/null
select is(tap.call(:'printer', format(:'ids', 'recovery')), '[101]', 'numbers without a secret were never paper');

select tap.call(:'supervisor', 'office.revoke_run(tap.op(63), 103, ''two rows swapped'')') \g /dev/null
select is((select array_agg(jsonb_build_array(r ->> 'run_id', r ->> 'revoked_at' is not null, r ->> 'revoked_by',
        r ->> 'revoke_reason') order by r ->> 'run_id')
    from jsonb_array_elements(tap.call(:'printer', format(:'list', 'recovery')) || tap.call(:'printer',
        format(:'list', 'done'))) r where r ->> 'run_id' in ('102', '103')),
    array[jsonb '["102", false, "", ""]', jsonb '["103", true, "承認 一", "two rows swapped"]'],
    'it is told which one was revoked, by whom and why');

select is(tap.code(:'printer', format(:'ids', 'all')), 'MD005', 'there are three views');
select is(tap.code(:'printer', '(select count(*) from office.runs(null))'), 'MD005', 'and one must be named');
select is(tap.code(:'clerk', format(:'ids', 'active')), '42501', 'a clerk sees none');
select tap.end_duties(1, 105) \g /dev/null
select is(tap.code(:'printer', format(:'ids', 'active')), 'MD004', 'a duty that has ended is none');

select * from finish();
rollback;
