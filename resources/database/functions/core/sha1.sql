-- The server has no SHA-1, and most authenticators know nothing else. What HMAC needs of it still holds.
create or replace function core.sha1(message bytea) returns bytea
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
declare
    mask constant bigint := 4294967295;
    hex text := encode(message || '\x80'::bytea || decode(repeat('00', (119 - length(message) % 64) % 64), 'hex')
        || int8send(length(message)::bigint * 8), 'hex');
    h bigint[] := array[1732584193, 4023233417, 2562383102, 271733878, 3285377520];
    v bigint[];
    word bigint[];
    mixed bigint;
begin
    for block in 0 .. length(hex) / 128 - 1 loop
        word := array(select ('x' || substr(hex, block * 128 + i * 8 + 1, 8))::bit(32)::bigint
            from generate_series(0, 15) i order by i);
        for t in 17 .. 80 loop
            mixed := word[t - 3] # word[t - 8] # word[t - 14] # word[t - 16];
            word[t] := ((mixed << 1) | (mixed >> 31)) & mask;
        end loop;
        v := h;
        for t in 1 .. 80 loop
            mixed := (((v[1] << 5) | (v[1] >> 27)) & mask) + v[5] + word[t] + case
                when t <= 20 then ((v[2] & v[3]) | ((v[2] # mask) & v[4])) + 1518500249
                when t <= 40 then (v[2] # v[3] # v[4]) + 1859775393
                when t <= 60 then ((v[2] & v[3]) | (v[2] & v[4]) | (v[3] & v[4])) + 2400959708
                else (v[2] # v[3] # v[4]) + 3395469782
            end;
            v := array[mixed & mask, v[1], ((v[2] << 30) | (v[2] >> 2)) & mask, v[3], v[4]];
        end loop;
        for i in 1 .. 5 loop
            h[i] := (h[i] + v[i]) & mask;
        end loop;
    end loop;
    return decode((select string_agg(lpad(to_hex(u.x), 8, '0'), '' order by u.i)
        from unnest(h) with ordinality u (x, i)), 'hex');
end
$$;
comment on function core.sha1(bytea) is 'SHA-1, for one-time codes alone (RFC 3174).';
alter function core.sha1(bytea) owner to madoguchi_owner;
revoke all on function core.sha1(bytea) from public;
grant execute on function core.sha1(bytea) to madoguchi_code;
