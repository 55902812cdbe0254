-- Rosters as a society's system of record delivers them. Included with \ir after fixtures.sql.

-- A row as a roster has it; null is a column that the file has not.
create function tap.row(line int, symbol text, number text, branch text, insured text, family text, given text,
    birth text, acquired text, more jsonb default '{}') returns text language sql as $$
    select array_to_string(array[line::text, symbol, number, branch, insured, family, given, more ->> 'family_kana',
        more ->> 'given_kana', birth, more ->> 'sex', more ->> 'postal_code', more ->> 'address', more ->> 'telephone',
        more ->> 'employer', more ->> 'status', acquired, coalesce(more ->> 'lost_on', ''), more ->> 'loss_reason',
        more ->> 'event', more ->> 'old_symbol', more ->> 'old_number'], chr(31), '\N')
$$;

-- Everybody who is covered, line by line from line 2 on, but for some, and with something else said of others.
create function tap.roster(without bigint[] default '{}', otherwise jsonb default '{}', society int default 1)
    returns text[] language sql as $$
    select array_agg(tap.row(1 + r.place::int, coalesce(o ->> 'symbol', r.symbol), coalesce(o ->> 'number', r.number),
        coalesce(o ->> 'branch', r.branch), case when r.insured then '本人' else '家族' end,
        coalesce(o ->> 'family_name', r.family_name), coalesce(o ->> 'given_name', r.given_name),
        coalesce(o ->> 'birth_date', r.birth_date::text), coalesce(o ->> 'acquired_on', r.acquired_on::text),
        jsonb_build_object('family_kana', r.family_kana, 'given_kana', r.given_kana, 'postal_code', r.postal_code,
            'address', r.address, 'employer', coalesce(r.code, ''), 'status', r.status) || o) order by r.place)
    from (select c.*, p.family_name, p.given_name, p.family_kana, p.given_kana, p.birth_date, p.postal_code, p.address,
            e.code, row_number() over (order by c.coverage_id) as place
        from core.coverage c
        join core.person p on p.society_id = c.society_id and p.person_id = c.person_id
        left join core.employer e on e.society_id = c.society_id and e.employer_id = c.employer_id
        where c.society_id = society and c.lost_on is null and c.coverage_id <> all (without)) r
    cross join lateral (select coalesce(otherwise -> r.coverage_id::text, '{}') as o) x
$$;

-- Begins an import and gives it its lines; returns its number.
create function tap.load(op int, rows text[], whole boolean default true, society text default 'north')
    returns bigint language plpgsql as $$
declare
    id bigint := (job.begin_roster(tap.op(op), society, whole, core.today()) ->> 'import_id')::bigint;
begin
    perform job.add_roster_lines(tap.op(op + 1), society, id, min(split_part(r, chr(31), 1)::bigint),
        max(split_part(r, chr(31), 1)::bigint), string_agg(r, chr(30)))
    from unnest(rows) r;
    return id;
end
$$;

-- The same, compared with the record.
create function tap.compare(op int, rows text[], whole boolean default true, society text default 'north')
    returns jsonb language sql as $$
    select job.check_roster(tap.op(op + 2), society, tap.load(op, rows, whole, society))
$$;

-- The same, approved by a supervisor and merged.
create function tap.merge(op int, rows text[], whole boolean default true) returns jsonb language plpgsql as $$
declare
    numbers jsonb := tap.compare(op, rows, whole);
begin
    if numbers ->> 'state' <> 'compared' then
        return numbers;
    end if;
    perform tap.act_as('st_000103');
    perform office.approve_roster(tap.op(op + 3), (numbers ->> 'import_id')::bigint,
        (numbers ->> 'suspicious')::bigint);
    perform tap.act_as('madoguchi_operator');
    return job.merge_roster(tap.op(op + 4), 'north', (numbers ->> 'import_id')::bigint);
end
$$;

create function tap.faults() returns text language sql as $$
    select string_agg(f.line || ' ' || f.field || ' ' || f.fault, ', ' order by f.line, f.field)
    from job.roster_faults('north', (select max(import_id) from core.roster_import where society_id = 1), 100) f
$$;

-- No share of changes stops a small roster.
create function tap.let_pass() returns void language sql as $$
    select tap.set_profile('{roster}', '{"most_new_percent": 1000, "most_lost_percent": 100,
        "most_changed_percent": 100}')
$$;
