create or replace function core.continued_coverage(society int, coverage_id bigint) returns core.coverage
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select old.*
    from core.coverage new
        join core.coverage old on old.society_id = new.society_id and old.person_id = new.person_id
            and core.succession_reason(old, new) <> ''
    where new.society_id = society and new.coverage_id = continued_coverage.coverage_id
    order by old.acquired_on desc
    limit 1
$$;
comment on function core.continued_coverage(int, bigint) is
    'The coverage of the same person that this one continues without a day''s gap (MYK-17); null when there is none.';
alter function core.continued_coverage(int, bigint) owner to madoguchi_owner;
revoke all on function core.continued_coverage(int, bigint) from public;
grant execute on function core.continued_coverage(int, bigint) to madoguchi_api;
