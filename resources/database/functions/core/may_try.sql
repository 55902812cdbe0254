-- A society's whole is counted in sixteenths, so that its members do not wait for each other at one row. All three are
-- counted each time: what was typed, known or unknown, costs the same.
create or replace function core.may_try(society int, kind text, origin text, typed text) returns boolean
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
declare
    from_where bytea := core.keyed_hash(society, 'origin', coalesce(origin, ''));
    of_origin boolean;
    of_typed boolean;
    of_society boolean;
begin
    of_origin := core.counted(society, kind || '_origin', from_where, 600);
    -- What sends mail must not flood a mailbox.
    of_typed := core.counted(society, kind || '_typed', core.keyed_hash(society, kind, coalesce(typed, '')),
        case when kind in ('registration', 'recovery', 'email') then 10 else 30 end);
    of_society := core.counted(society, kind || '_society', set_byte('\x00', 0, get_byte(from_where, 0) % 16), 3000);
    return of_origin and of_typed and of_society;
end
$$;
comment on function core.may_try(int, text, text, text) is
    'Counts an attempt from an origin with something typed. False when too many came within the hour: 600 from one '
    'origin, 30 with the same thing typed (10 where a mail follows), 3,000 in a sixteenth of the society''s origins.';
alter function core.may_try(int, text, text, text) owner to madoguchi_owner;
revoke all on function core.may_try(int, text, text, text) from public;
grant execute on function core.may_try(int, text, text, text) to madoguchi_portal_api;
