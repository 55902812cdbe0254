create or replace function core.hits_by_account(
    society int, reading core.search_reading, after core.search_hit, how_many int)
    returns core.search_hit[]
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_generic_plan
as $$
declare
    first text := coalesce(after.key1, reading.keys[1]);
    beyond text := reading.keys[1] || chr(1114111);
    from_id bigint := coalesce(after.id, 0);
begin
    if reading.form = 'email' then
        -- An account that has several such addresses is found by the first of them.
        return array(select row(a.person_id, a.coverage_id, m.email_key, null, null, a.account_id,
                false)::core.search_hit
            from core.account_email m
                join core.account a on a.society_id = society and a.account_id = m.account_id
            where m.society_id = society and m.email_key < beyond and (m.email_key, m.account_id) > (first, from_id)
                and not exists (select from core.account_email other
                    where other.society_id = society and other.account_id = m.account_id
                        and other.email_key >= reading.keys[1] and other.email_key < beyond
                        and (other.email_key, other.position) < (m.email_key, m.position)
                    offset 0) -- looked up for each account; as a join it would go through all that begin so, each time
            order by m.email_key, m.account_id limit how_many);
    elsif after.id is null and reading.form = 'login_id' then
        return array(select row(a.person_id, a.coverage_id, null, null, null, a.account_id, false)::core.search_hit
            from core.account a
            where a.society_id = society and a.login_id = reading.keys[1] and a.state <> 'deleted');
    elsif after.id is null then
        return array(select row(a.person_id, a.coverage_id, null, null, null, a.account_id, false)::core.search_hit
            from core.card d
                join core.account a on a.society_id = society and a.account_id = d.account_id
            where d.society_id = society and d.serial = reading.keys[1]);
    end if;
    return array[]::core.search_hit[];
end
$$;
comment on function core.hits_by_account(int, core.search_reading, core.search_hit, int) is
    'Members by the beginning of an e-mail address, by login ID, or by the serial of a card.';
alter function core.hits_by_account(int, core.search_reading, core.search_hit, int) owner to madoguchi_owner;
revoke all on function core.hits_by_account(int, core.search_reading, core.search_hit, int) from public;
grant execute on function core.hits_by_account(int, core.search_reading, core.search_hit, int) to madoguchi_api;
