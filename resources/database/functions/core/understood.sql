create or replace function core.understood(query text) returns table (form text, first text, second text, day date)
    language plpgsql immutable rows 3
    set search_path = pg_catalog, pg_temp
as $$
declare
    typed text := btrim(regexp_replace(normalize(query, NFKC), '\s+', ' ', 'g'));
    number text := core.digits(query);
    serial text := core.typed_serial(query);
    part text[];
begin
    if serial is not null then
        return query select 'card_serial', serial, null::text, null::date;
        return;
    elsif position('@' in typed) > 0 then
        return query select 'email', lower(typed), null::text, null::date;
        return query select 'login_id', typed, null::text, null::date;
        return;
    end if;

    if core.parse_date(query) is not null then
        return query select 'birth_date', null::text, null::text, core.parse_date(query);
    end if;
    part := core.symbol_and_number(query);
    if part is not null then
        return query select 'symbol_number', part[1], part[2], null::date;
    end if;
    if number ~ '^[0-9]{1,20}$' then
        return query select 'number', core.number_key(number), null::text, null::date;
    end if;
    if typed ~ '^[!-~]+$' then
        return query select 'login_id', typed, null::text, null::date;
    end if;

    if core.fold_kana(typed) ~ '^[ァ-ヴ]+$' then
        part := regexp_match(typed, '^(\S+) (\S+)$');
        return query select 'kana', core.fold_kana(coalesce(part[1], typed)), core.fold_kana(part[2]), null::date;
    end if;
    if typed ~ '[^ -~]' and core.symbol_and_number(query) is null and core.parse_date(query) is null then
        return query select 'kanji', core.fold_kanji(typed), null::text, null::date;
    end if;
end
$$;
comment on function core.understood(text) is
    'What a search may mean, most likely first: card_serial, email, login_id, birth_date, symbol_number, number, '
    'kana or kanji, with the keys to look for.';
alter function core.understood(text) owner to madoguchi_owner;
revoke all on function core.understood(text) from public;
grant execute on function core.understood(text) to madoguchi_api;
