create or replace function core.fits(society int, reading core.search_reading, person_id bigint, coverage_id bigint)
    returns boolean
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    keys text[] := reading.keys;
    c core.coverage;
    p core.person;
begin
    if reading.form in ('symbol_number', 'number', 'employer') then
        select x.* into c from core.coverage x where x.society_id = society and x.coverage_id = fits.coverage_id;
        return case reading.form
            when 'number' then c.number_key = keys[1]
            when 'symbol_number' then c.number_key = keys[2] and c.symbol_key = keys[1]
                and (keys[3] = '' or ltrim(normalize(c.branch, NFKC), '0') = ltrim(keys[3], '0'))
            else exists (select from core.employer e where e.society_id = society and e.employer_id = c.employer_id
                and position(keys[1] in e.name_key) > 0)
        end;
    elsif reading.form in ('email', 'login_id') then
        return exists (select from core.account a
            where a.society_id = society and a.person_id = fits.person_id -- which has the index
                and a.coverage_id = fits.coverage_id
                and case reading.form when 'login_id' then a.login_id = keys[1] and a.state <> 'deleted'
                    else exists (select from core.account_email m where m.society_id = society
                        and m.account_id = a.account_id and m.email_key ^@ keys[1])
                end);
    end if;
    -- The other forms find a person, and show the latest coverage.
    if fits.coverage_id is distinct from (select l.coverage_id
        from core.latest_coverages(society, array[fits.person_id]) l) then
        return false;
    end if;
    select x.* into p from core.person x where x.society_id = society and x.person_id = fits.person_id;
    return case reading.form
        when 'kana' then p.family_key ^@ keys[1] and p.given_key ^@ keys[2]
            or keys[2] = '' and exists (select from generate_series(1, length(keys[3]) - 1) cut
                where p.family_key = core.fold_kana(left(keys[3], cut))
                    and p.given_key ^@ core.fold_kana(substr(keys[3], cut + 1)))
        when 'name' then p.kanji_key ^@ keys[1]
        when 'name_part' then position(keys[1] in p.kanji_key) > 1
        when 'birth_date' then p.birth_date = reading.day
        when 'telephone' then p.telephone_key = keys[1]
        when 'telephone_end' then p.telephone_end = keys[1]
        else false
    end;
end
$$;
comment on function core.fits(int, core.search_reading, bigint, bigint) is
    'Whether a reading of a search finds this line too, so that a later reading does not show it a second time.';
alter function core.fits(int, core.search_reading, bigint, bigint) owner to madoguchi_owner;
revoke all on function core.fits(int, core.search_reading, bigint, bigint) from public;
grant execute on function core.fits(int, core.search_reading, bigint, bigint) to madoguchi_api;
