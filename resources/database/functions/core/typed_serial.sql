-- The rule of CardSerial::parse in the client, held here because the client is not the authority.
create or replace function core.typed_serial(typed text) returns text
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
begin
    return (
        with bare as (
            select upper(regexp_replace(normalize(typed, nfkc), '[\s\-‐-―−ーｰ]', '', 'g')) as written
        ), read as (
            select core.card_serial(p.part[1], p.part[2]::bigint) as serial, p.part[3] as digit
            from bare b, regexp_match(b.written, '^([A-Z]{2,3})([0-9]{7})([0-9])$') p (part)
            where p.part is not null
        )
        select r.serial from read r where right(r.serial, 1) = r.digit);
end
$$;
comment on function core.typed_serial(text) is
    'A serial as typed or scanned (any width, case, hyphens, blanks) in its written form; null: not a serial.';
alter function core.typed_serial(text) owner to madoguchi_owner;
revoke all on function core.typed_serial(text) from public;
grant execute on function core.typed_serial(text) to madoguchi_api;
