-- What is on record is chained, and a change of it shows.
begin;
\ir fixtures.sql
select plan(19);

create function tap.broken(society int) returns text language plpgsql as $$
declare
    s core.audit_seal;
    before bytea := decode(repeat('00', 32), 'hex');
    expected bigint := 1;
begin
    if exists (select from core.audit_event e where e.society_id = society
        and e.row_hash <> sha256(convert_to(concat_ws(chr(31), e.society_id,
            (extract(epoch from e.at) * 1000000)::bigint, e.actor,
            coalesce(e.staff_id::text, ''), e.what, e.topic, coalesce(e.record_id::text, ''),
                coalesce(e.person_id::text, ''),
            e.details), 'UTF8'))) then
        return 'row';
    end if;
    for s in select * from core.audit_seal a where a.society_id = society order by a.seal loop
        if s.seal <> expected or s.previous_hash <> before or s.hash <> sha256(before
            || convert_to(concat_ws(chr(31), s.society_id,
            s.seal, s.first_event, s.last_event, s.events, (extract(epoch from s.sealed_at) * 1000000)::bigint), 'UTF8')
            || (select string_agg(e.row_hash, ''::bytea order by e.event_id) from core.audit_event e
                where e.society_id = society and e.seal = s.seal))
            or s.events <> (select count(*) from core.audit_event e where e.society_id = society
                and e.seal = s.seal) then
            return 'seal ' || s.seal;
        end if;
        before := s.hash;
        expected := expected + 1;
    end loop;
    return 'sound';
end
$$;

select is(job.seal_audit(), (select count(*) from core.audit_event), 'every row of every society is sealed');
select is(job.seal_audit(), 0::bigint, 'then nothing is left');
select is((select array_agg(seal) from core.audit_seal where society_id = 1), array[1::bigint],
    'nothing new is no seal');
select tap.request(1, 'viewing_password_issue', 'waiting') \g /dev/null
select tap.request(3, 'viewing_password_issue', 'received') \g /dev/null
select is(job.seal_audit(), 5::bigint, 'the next seal covers what came since');
select is((select array_agg(seal order by seal) from core.audit_seal where society_id = 1), array[1, 2]::bigint[],
    'seals are numbered without a gap');
select is(tap.broken(1), 'sound', 'by the formula in README.md, the chain is sound');
select is(tap.broken(2), 'sound', 'and the other society''s');

select throws_ok($$ update core.audit_event set what = 'nothing' where society_id = 1 $$, '23000', null,
    'no row is changed');
select throws_ok($$ update core.audit_event set seal = 7 where society_id = 1 $$, '23000', null,
    'no row is sealed twice');
select throws_ok($$ delete from core.audit_event where society_id = 1 $$, '23000', null, 'no row is deleted');
select throws_ok($$ update core.audit_seal set sealed_at = now() $$, '23000', null, 'no seal is changed');
select throws_ok($$ delete from core.audit_seal $$, '23000', null, 'no seal is deleted');

-- Whoever takes the wall down leaves traces.
alter table core.audit_event disable trigger keep;
savepoint untouched;
update core.audit_event set details = '{"kind": "other"}' where society_id = 1 and what = 'request_taken';
select is(tap.broken(1), 'row', 'a changed row shows');
rollback to untouched;
update core.audit_event set at = at - interval '1 microsecond' where society_id = 1 and what = 'request_submitted';
select is(tap.broken(1), 'row', 'a changed moment shows');
rollback to untouched;
update core.audit_event set details = '{"kind": "other"}' where society_id = 1 and what = 'request_taken';
update core.audit_event e set row_hash = sha256(convert_to(core.audit_text(e), 'UTF8')) where society_id = 1;
select is(tap.broken(1), 'seal 2', 'a row with its hash made new breaks the seal');
rollback to untouched;
delete from core.audit_event where society_id = 1 and what = 'request_claimed';
select is(tap.broken(1), 'seal 2', 'a missing row breaks the seal');
rollback to untouched;
select is(tap.broken(1), 'sound', 'untouched it is sound again');

set local timezone = 'America/New_York';
set local datestyle = 'German';
select is(tap.broken(1), 'sound', 'no setting of the session changes the formula');
set local session authorization :administrator;
select throws_ok($$ select job.seal_audit() $$, '42501', null, 'sealing is the job''s');

select * from finish();
rollback;
