create or replace function core.one_time_code(seed bytea, step bigint) returns text
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
as $$
declare
    inner_key bytea := seed || decode(repeat('00', 64 - length(seed)), 'hex');
    outer_key bytea := inner_key;
    mac bytea;
    start int;
begin
    for i in 0 .. 63 loop
        inner_key := set_byte(inner_key, i, get_byte(inner_key, i) # 54);
        outer_key := set_byte(outer_key, i, get_byte(outer_key, i) # 92);
    end loop;
    mac := core.sha1(outer_key || core.sha1(inner_key || int8send(step)));
    start := get_byte(mac, 19) & 15;
    return lpad((((get_byte(mac, start) & 127) * 16777216 + get_byte(mac, start + 1) * 65536
        + get_byte(mac, start + 2) * 256 + get_byte(mac, start + 3)) % 1000000)::text, 6, '0');
end
$$;
comment on function core.one_time_code(bytea, bigint) is
    'The six digits of a step of 30 seconds since 1970 (RFC 6238, RFC 4226).';
alter function core.one_time_code(bytea, bigint) owner to madoguchi_owner;
revoke all on function core.one_time_code(bytea, bigint) from public;
grant execute on function core.one_time_code(bytea, bigint) to madoguchi_code;
