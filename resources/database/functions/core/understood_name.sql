create or replace function core.understood_name(query text) returns setof core.search_reading
    language plpgsql immutable rows 3
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
declare
    name text := btrim(regexp_replace(normalize(query, NFKC), '\s+', ' ', 'g'));
    is_company boolean;
    dated record;
    day date;
    kana text;
    key text;
    part text[];
begin
    if name ~ '[0-9]' then
        dated := core.name_and_date(name);
        if dated.day is not null then
            name := dated.name;
            day := dated.day;
        elsif dated.date_like is not null then
            return query select 'impossible_date', array[dated.date_like], null::date;
        end if;
    end if;
    kana := core.fold_kana(name);
    if kana ~ '^[ァ-ヴ]+$' then
        part := coalesce(regexp_match(name, '^(\S+) (\S.*)$'), array[name, '']);
        return query select case when day is null then 'kana' else 'birth_date_kana' end,
            array[case part[2] when '' then kana else core.fold_kana(part[1]) end,
                case part[2] when '' then '' else core.fold_kana(part[2]) end, name], day;
    end if;
    key := core.fold_kanji(name);
    if key = '' or key !~ '[^ -~]' and name !~* '^[a-z][a-z .,''-]*$' then
        return; -- no name
    end if;
    if day is not null then
        return query select 'birth_date_name', array[key], day;
        return;
    end if;
    is_company := name ~ '会社|\((株|有|同|資)\)|法人';
    if is_company and length(core.employer_key(name)) >= 2 then
        return query select 'employer', array[core.employer_key(name)], null::date;
    end if;
    return query select 'name', array[key], null::date;
    if length(key) >= 2 then
        return query select 'name_part', array[key], null::date;
    end if;
    if not is_company and length(core.employer_key(name)) >= 2 then
        return query select 'employer', array[core.employer_key(name)], null::date;
    end if;
end
$$;
comment on function core.understood_name(text) is
    'What a search that holds letters may mean: kana (family, given, as typed), birth_date_kana, birth_date_name, name '
    '(its beginning), name_part (two characters or more behind the first), employer.';
alter function core.understood_name(text) owner to madoguchi_owner;
revoke all on function core.understood_name(text) from public;
grant execute on function core.understood_name(text) to madoguchi_api;
