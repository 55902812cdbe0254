-- The rule of CardSerial::parse in the client, held here because the client is not the authority.
create or replace function core.typed_serial(typed text) returns text
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    with bare as (
        select upper(regexp_replace(normalize(typed, nfkc), '[\s\-‐-―−ーｰ]', '', 'g')) as written
    ), read as (
        select core.card_serial(left(b.written, 2), substr(b.written, 3, 7)::bigint) as serial,
               right(b.written, 1) as digit
        from bare b
        where b.written ~ '^[A-Z]{2}[0-9]{8}$'
    )
    select r.serial from read r where right(r.serial, 1) = r.digit;
$$;
comment on function core.typed_serial(text) is
    'A serial as typed or scanned (any width, case, hyphens, blanks) in its written form; null: not a serial.';
alter function core.typed_serial(text) owner to madoguchi_owner;
revoke all on function core.typed_serial(text) from public;
grant execute on function core.typed_serial(text) to madoguchi_api;
