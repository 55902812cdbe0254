-- The way of a card in one word per step, for the tests of printing. Included with \ir after fixtures.sql, and run
-- once in a
-- scratch database by the tests of faults.

-- Calls a function as a person, whoever is signed in, and answers with its result as JSON.
create function tap.call(login text, expression text) returns jsonb language plpgsql as $$
declare
    before text := session_user;
    answer jsonb;
begin
    perform tap.act_as(login);
    execute 'select to_jsonb(' || expression || ')' into answer;
    perform tap.act_as(before);
    return answer;
end
$$;

-- The same for a call that is expected to be refused: 'done', or the code. What is neither ours nor a missing right
-- is a
-- fault, and shown whole.
create function tap.code(login text, expression text) returns text language plpgsql as $$
begin
    perform tap.call(login, expression);
    return 'done';
exception
    when others then
        return case when sqlstate ~ '^MD|^42501' then sqlstate else sqlstate || ' ' || sqlerrm end;
end
$$;

create function tap.society_of(login text) returns int language sql as $$
    select s.society_id from core.staff s where s.login = society_of.login
$$;

-- A person with a coverage and an account, all three under the same number.
create function tap.member(society int, id bigint, employer bigint default 1, status text default 'general')
    returns void language sql as $$
    select tap.person(society, id, 'Family' || id, 'Given' || id, '', '', '1980-01-01', 'Home street ' || id);
    insert into core.coverage (society_id, coverage_id, person_id, employer_id, symbol, number, status, acquired_on)
    values (society, id, id, employer, '7000', id::text, status, '2020-04-01');
    insert into core.account (society_id, account_id, person_id, coverage_id, login_id, wishes_to_view)
    values (society, id, id, id, 'member' || id, true);
$$;

-- A request of such a member that somebody has approved.
create function tap.approved(society int, id bigint, member bigint, approver int default null,
    kind text default 'viewing_password_reissue', despite text default '', clerk int default null)
    returns bigint language sql as $$
    insert into core.request (society_id, request_id, kind, channel, state, person_id, coverage_id, account_id,
        secret_kind, despite, promised_on, taken_by, verified_by, submitted_by, submitted_at, decided_by, decided_at,
        identity)
    select society, id, kind, 'counter', 'approved', member, member, member,
        case kind when 'login_notice' then 'login' else 'viewing' end, despite, '2030-01-01', c.one, c.one, c.one,
        now(),
        coalesce(approver, society * 100 + case society when 1 then 3 else 2 end), now(), 'passed'
    from (select coalesce(clerk, society * 100 + 1) as one) c
    returning request_id
$$;

create function tap.open(login text, variadic requests bigint[]) returns bigint language sql as $$
    select (tap.call(login, format('office.open_run(gen_random_uuid(), %L, %L, %L)', 'vfold-a5', 'desk 1', requests))
        ->> 'run_id')::bigint
$$;

create function tap.stage(login text, run bigint) returns jsonb language sql as $$
    select tap.call(login, format('office.stage_run(gen_random_uuid(), %s, %s, %L, %L)', run, r.fence,
        array_agg(c.card_id order by c.position), array_agg(tap.phc(c.serial) order by c.position)))
    from core.run r
    join core.card c on c.society_id = r.society_id and c.run_id = r.run_id and c.state = 'numbered'
    where r.society_id = tap.society_of(login) and r.run_id = run
    group by r.fence
$$;

create function tap.printed(login text, variadic requests bigint[]) returns bigint language plpgsql as $$
declare
    run bigint := tap.open(login, variadic requests);
begin
    perform tap.stage(login, run);
    perform tap.call(login, format('office.finish_printing(gen_random_uuid(), %s, 1)', run));
    return run;
end
$$;

create function tap.serials(society int, run bigint) returns text[] language sql as $$
    select array_agg(c.serial order by c.position) from core.card c where c.society_id = society and c.run_id = run
$$;

create function tap.counted(printer text, counter text, variadic requests bigint[]) returns bigint language plpgsql
    as $$
declare
    run bigint := tap.printed(printer, variadic requests);
begin
    perform tap.call(counter, format('office.reconcile_run(gen_random_uuid(), %s, 1, %L, %L)', run,
        tap.serials(tap.society_of(printer), run), '{}'));
    return run;
end
$$;

create function tap.withdraw(request bigint) returns jsonb language sql as $$
    select tap.call('st_000101', format('office.withdraw_request(gen_random_uuid(), %s, ''not needed any more'')',
    request))
$$;

create function tap.bundle_of(society int, request bigint) returns bigint language sql as $$
    select max(c.bundle_id) from core.card c where c.society_id = society and c.request_id = request
$$;

-- State of request, card and secret in one line, the newest card of the request.
create function tap.states(society int, request bigint) returns text language sql as $$
    select concat_ws(' ', r.state, c.state, k.state)
    from core.request r
    left join core.card c on c.society_id = r.society_id and c.request_id = r.request_id
    left join core.credential k on k.society_id = c.society_id and k.credential_id = c.credential_id
    where r.society_id = society and r.request_id = request
    order by c.card_id desc
    limit 1
$$;

create function tap.recorded(society int, event text, id bigint default null) returns int language sql as $$
    select count(*)::int from core.audit_event e
    where e.society_id = society and e.what = event and (id is null or e.record_id = id)
$$;

-- Time travel: what a run is never changes, so the trigger that says so is put aside for a moment.
create function tap.expire(society int, run bigint) returns void language plpgsql
    set session_replication_role = replica as $$
begin
    update core.run r set opened_at = now() - interval '5 hours', expires_at = now() - interval '1 hour'
    where r.society_id = society and r.run_id = run;
end
$$;

create function tap.end_duties(society int, staff_id int) returns void language sql as $$
    update core.staff_duty d set valid_from = now() - interval '2 days', valid_until = now() - interval '1 day'
    where d.society_id = society and d.staff_id = end_duties.staff_id
$$;
