-- Days and words repeat, so each is read once. Names stay as they are, to the last blank.
create or replace function core.read_roster_lines(society int, import_id bigint, lines text) returns bigint
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
declare
    put bigint;
begin
    insert into core.roster_line (society_id, import_id, line, symbol, number, branch, insured, family_name, given_name,
        family_kana, given_kana, birth_date, sex, postal_code, address, telephone, employer_code, status, acquired_on,
        lost_on, loss_reason, event, old_symbol, old_number)
    with cells as materialized (
        select string_to_array(r.record, chr(31), '\N') as c from string_to_table(lines, chr(30)) r (record)
    ), days as materialized (
        select d.written, coalesce(core.parse_date(d.written), '-infinity') as day
        from (select distinct w.written
            from cells cross join unnest(array[c[10], c[17], c[18]]) w (written) where w.written <> '') d
    ), words as materialized (
        select w.field, w.written, core.roster_word(w.field, w.written) as code
        from (select distinct f.field, f.written
            from cells cross join lateral (values ('insured', c[5]), ('sex', c[11]), ('status', c[16]),
                ('loss_reason', c[19]), ('event', c[20])) f (field, written)
            where f.written is not null) w)
    select society, read_roster_lines.import_id, c[1]::bigint, coalesce(c[2], ''), coalesce(c[3], ''), c[4],
        case insured.code when 'insured' then true when 'dependant' then false end, coalesce(c[6], ''),
        coalesce(c[7], ''), c[8], c[9], born.day, sex.code, translate(normalize(c[12], NFKC), '〒- ', ''), c[13], c[14],
        c[15],
        -- What kind of change it is says the status, too, where there is no column for it.
        case when status.code <> '' then status.code
            when event.code in ('voluntary_acquired', 'voluntary_lost') then 'voluntary_continuation'
            when event.code = 'special_retired' then 'special_retired' else 'general' end,
        acquired.day, case when event.code = 'cancelled' then coalesce(lost.day, acquired.day) else lost.day end,
        case when reason.code <> '' then reason.code
            when event.code in ('deceased', 'dependant_removed') then event.code else '' end,
        coalesce(event.code, ''), coalesce(c[21], ''), coalesce(c[22], '')
    from cells
    left join words insured on insured.field = 'insured' and insured.written = c[5]
    left join words sex on sex.field = 'sex' and sex.written = c[11]
    left join words status on status.field = 'status' and status.written = c[16]
    left join words reason on reason.field = 'loss_reason' and reason.written = c[19]
    left join words event on event.field = 'event' and event.written = c[20]
    left join days born on born.written = c[10]
    left join days acquired on acquired.written = c[17]
    left join days lost on lost.written = c[18]
    where cardinality(c) = 22
    on conflict do nothing;
    get diagnostics put = row_count;
    return put;
exception
    when data_exception then
        raise exception 'a line without its number' using errcode = 'MD005';
end
$$;
comment on function core.read_roster_lines(int, bigint, text) is
    'Reads lines of a roster (records divided by U+001E, their fields by U+001F, \N for a column that is not '
    'there) and keeps them; returns how many. A date that cannot be read becomes -infinity, a word that is not '
    'known a question mark.';
alter function core.read_roster_lines(int, bigint, text) owner to madoguchi_owner;
revoke all on function core.read_roster_lines(int, bigint, text) from public;
grant execute on function core.read_roster_lines(int, bigint, text) to madoguchi_job_api;
