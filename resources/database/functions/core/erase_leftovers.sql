-- What belongs to nobody, or only repeats an answer, and is old enough that no diagnosis needs it. Each kind has its
-- batch, so that a run that was put off for years takes many small steps.
create or replace function core.erase_leftovers(society int, most int) returns jsonb
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    old_enough timestamptz := now() - interval '90 days';
    kinds jsonb := core.erase_mail(society, null, array(select r.registration_id from core.registration r
        where r.society_id = society and r.account_id is null and r.begun_at < old_enough
        order by r.registration_id limit most));
    done int;
begin
    kinds := kinds || core.erase_old_mail(society, old_enough, most);
    delete from core.login_guard g
    where (g.society_id, g.kind, g.who) in (select x.society_id, x.kind, x.who from core.login_guard x
        where x.society_id = society and x.last_failed_at < now() - interval '7 days' limit most);
    get diagnostics done = row_count;
    kinds := kinds || jsonb_build_object('login_guard', done);
    delete from core.attempt t
    where (t.society_id, t.kind, t.who, t.starts_at) in (select x.society_id, x.kind, x.who, x.starts_at
        from core.attempt x where x.society_id = society and x.starts_at < now() - interval '1 day' limit most);
    get diagnostics done = row_count;
    kinds := kinds || jsonb_build_object('attempt', done);
    delete from core.login_event e
    where (e.society_id, e.event_id) in (select x.society_id, x.event_id from core.login_event x
        where x.society_id = society and x.at < case when x.account_id is null then old_enough
            else now() - interval '1 year' end limit most);
    get diagnostics done = row_count;
    kinds := kinds || jsonb_build_object('login_event', done);
    delete from core.operation o
    where (o.society_id, o.op_id) in (select x.society_id, x.op_id from core.operation x
        where x.society_id = society and x.at < old_enough limit most);
    get diagnostics done = row_count;
    kinds := kinds || jsonb_build_object('operation', done);
    delete from core.mail_aside a
    where (a.society_id, a.aside_id) in (select x.society_id, x.aside_id from core.mail_aside x
        where x.society_id = society and x.at < old_enough limit most);
    get diagnostics done = row_count;
    kinds := kinds || jsonb_build_object('mail_aside', done);
    delete from core.draft d
    where (d.society_id, d.staff_id, d.place) in (select x.society_id, x.staff_id, x.place from core.draft x
        where x.society_id = society and x.kept_at < now() - interval '7 days' limit most);
    get diagnostics done = row_count;
    kinds := kinds || jsonb_build_object('draft', done);

    if core.how_many(kinds) > 0 then
        insert into core.erasure (society_id, erasure_id, cause, kinds)
        values (society, core.next_number(society, 'erasure'), 'leftovers', kinds);
        perform core.record('leftovers_erased', 'society', society, null, kinds, society);
    end if;
    return kinds;
end
$$;
comment on function core.erase_leftovers(int, int) is
    'Erases up to `most` of each kind of what belongs to no account and is older than 90 days (registrations never '
    'finished, mails to nobody and mails set aside, attempts with unknown login IDs, stored answers), '
    'sign-ins older than a year, '
    'counters of attempts, and forms half filled in a week ago; returns how many of each and writes the proof.';
alter function core.erase_leftovers(int, int) owner to madoguchi_owner;
revoke all on function core.erase_leftovers(int, int) from public;
grant execute on function core.erase_leftovers(int, int) to madoguchi_job_api;
