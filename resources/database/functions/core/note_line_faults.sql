create or replace function core.note_line_faults(society int, import_id bigint, first bigint, last bigint)
    returns bigint
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
declare
    -- Controls, direction marks, invisible characters, and what stands for a character that could not be read.
    hidden constant text := '[\x01-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f'
        || '\ufeff\ufff9-\ufffd]';
    numeral constant text := '^[^\s:\x01-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]{1,20}$';
    kana constant text := '^[ぁ-ゖゝゞァ-ヺーヽヾ・\s-]*$';
    noted bigint;
begin
    insert into core.roster_fault (society_id, import_id, line, field, fault)
    select l.society_id, l.import_id, l.line, f.field, f.fault
    from core.roster_line l
    cross join lateral (select concat(l.family_name, l.given_name, l.family_kana, l.given_kana, l.address)
        ~ hidden as found) h -- one look at most lines
    cross join lateral (values
        ('symbol', case when l.symbol = '' then 'missing' when l.symbol !~ numeral then 'malformed' end),
        ('number', case when l.number = '' then 'missing' when l.number !~ numeral then 'malformed' end),
        ('branch', case when normalize(l.branch, NFKC) !~ '^[0-9]{0,2}$' then 'malformed' end),
        ('insured', case when l.insured is null then 'unknown_word' end),
        ('family_name', case when btrim(l.family_name, ' 　') = '' then 'missing'
            when h.found and l.family_name ~ hidden then 'hidden_characters'
            when length(l.family_name) > 60 then 'too_long' end),
        ('given_name', case when btrim(l.given_name, ' 　') = '' then 'missing'
            when h.found and l.given_name ~ hidden then 'hidden_characters'
            when length(l.given_name) > 60 then 'too_long' end),
        ('family_kana', case when h.found and l.family_kana ~ hidden then 'hidden_characters'
            when length(l.family_kana) > 60 then 'too_long'
            when normalize(l.family_kana, NFKC) !~ kana then 'not_kana' end),
        ('given_kana', case when h.found and l.given_kana ~ hidden then 'hidden_characters'
            when length(l.given_kana) > 60 then 'too_long'
            when normalize(l.given_kana, NFKC) !~ kana then 'not_kana' end),
        ('birth_date', case when l.birth_date is null then 'missing' when l.birth_date = '-infinity' then 'no_date'
            when l.birth_date > core.today() or l.birth_date < core.today() - 46000 then 'improbable' end),
        ('sex', case when l.sex = '?' then 'unknown_word' end),
        ('postal_code', case when l.postal_code !~ '^([0-9]{7})?$' then 'malformed' end),
        ('address', case when h.found and l.address ~ hidden then 'hidden_characters' when length(l.address) > 200
            then 'too_long' end),
        ('telephone', case when normalize(l.telephone, NFKC) !~ '^[0-9+() -]{0,20}$' then 'malformed' end),
        ('status', case when l.status = '?' then 'unknown_word' end),
        ('acquired_on', case when l.acquired_on is null then 'missing' when l.acquired_on = '-infinity' then 'no_date'
            when l.acquired_on < l.birth_date then 'before_birth'
            when l.acquired_on > core.today() + 366 then 'improbable' end),
        ('lost_on', case when l.lost_on = '-infinity' then 'no_date'
            when l.lost_on < l.acquired_on then 'before_acquired'
            when l.lost_on is null and l.event in ('lost', 'voluntary_lost', 'dependant_removed', 'deceased')
            then 'missing' end),
        ('loss_reason', case when l.loss_reason = '?' then 'unknown_word'
            when l.loss_reason <> '' and l.lost_on is null then 'without_loss' end),
        ('event', case when l.event = '?' then 'unknown_word'
            when l.event in ('acquired', 'voluntary_acquired', 'special_retired', 'dependant_added')
                and l.lost_on is not null
                or l.event in ('dependant_added', 'dependant_removed') and l.insured
                or l.event in ('voluntary_acquired', 'voluntary_lost') and l.status <> 'voluntary_continuation'
                or l.event = 'special_retired' and l.status <> 'special_retired' then 'does_not_fit' end),
        ('old_number', case when (l.old_symbol = '') <> (l.old_number = '') then 'missing'
            when l.old_number <> '' and l.old_number !~ numeral then 'malformed' end)) f (field, fault)
    where l.society_id = society and l.import_id = note_line_faults.import_id and l.line between first and last
        and f.fault is not null;
    get diagnostics noted = row_count;
    return noted;
end
$$;
comment on function core.note_line_faults(int, bigint, bigint, bigint) is
    'Notes what is wrong with single lines of a roster, each by its line and its field, and returns how many '
    'faults these are.';
alter function core.note_line_faults(int, bigint, bigint, bigint) owner to madoguchi_owner;
revoke all on function core.note_line_faults(int, bigint, bigint, bigint) from public;
grant execute on function core.note_line_faults(int, bigint, bigint, bigint) to madoguchi_job_api;
