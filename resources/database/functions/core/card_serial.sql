create or replace function core.card_serial(mark text, number bigint) returns text
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
as $$
declare
    -- Not lpad alone: it would cut a number of eight digits.
    written text := case when number < 10000000 then lpad(number::text, 7, '0') else number::text end;
    digit text;
    product int := 10;
    total int;
begin
    -- ISO 7064 MOD 11,10; a letter counts as two digits, A = 10 … Z = 35.
    foreach digit in array string_to_array(
        (select string_agg((ascii(letter) - 55)::text, '' order by place)
            from string_to_table(mark, null) with ordinality l (letter, place)) || written, null)
    loop
        total := (product + digit::int) % 10;
        if total = 0 then
            total := 10;
        end if;
        product := total * 2 % 11;
    end loop;
    return mark || '-' || written || '-' || ((11 - product) % 10)::text;
end
$$;
comment on function core.card_serial(text, bigint) is
    'The number outside the seal: the society''s mark, seven digits, check digit, as MK-0001234-5. CardSerial in '
    'the client follows the same rule.';
alter function core.card_serial(text, bigint) owner to madoguchi_owner;
revoke all on function core.card_serial(text, bigint) from public;
grant execute on function core.card_serial(text, bigint) to madoguchi_api;
