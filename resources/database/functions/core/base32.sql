create or replace function core.base32(bytes bytea) returns text
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select string_agg(substr('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
        substring(b.bits from g.i * 5 + 1 for 5)::bit(5)::int + 1, 1), '' order by g.i)
    from (select ('x' || encode(bytes, 'hex'))::varbit as bits) b, generate_series(0, length(b.bits) / 5 - 1) g (i)
$$;
comment on function core.base32(bytea) is
    'Bytes as authenticators read them (RFC 4648); for whole groups of five bits.';
alter function core.base32(bytea) owner to madoguchi_owner;
revoke all on function core.base32(bytea) from public;
grant execute on function core.base32(bytea) to madoguchi_api;
