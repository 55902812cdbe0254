create or replace function core.search_hits(society int, form text, first text, second text, day date, cap int)
    returns table (person_id bigint, coverage_id bigint)
    language plpgsql stable rows 20
    set search_path = pg_catalog, pg_temp
    set plan_cache_mode = force_custom_plan
as $$
declare
    beyond constant text := chr(1114111); -- after every character: key >= p and key < p || beyond is "begins with p"
begin
    if form = 'symbol_number' then
        return query select c.person_id, c.coverage_id from core.coverage c
            where c.society_id = society and c.symbol_key = first and c.number_key = second
            order by c.branch limit cap;
    elsif form = 'number' then
        return query select c.person_id, c.coverage_id from core.coverage c
            where c.society_id = society and c.number_key = first order by c.symbol_key, c.branch limit cap;
    elsif form = 'birth_date' then
        return query select p.person_id, null::bigint from core.person p
            where p.society_id = society and p.birth_date = day order by p.family_key, p.given_key limit cap;
    elsif form = 'email' then
        return query select a.person_id, a.coverage_id from core.account_email m
            join core.account a on a.society_id = m.society_id and a.account_id = m.account_id
            where m.society_id = society and m.email_key >= first and m.email_key < first || beyond
            order by m.email_key limit cap;
    elsif form = 'login_id' then
        return query select a.person_id, a.coverage_id from core.account a
            where a.society_id = society and a.login_id = first and a.state <> 'deleted';
    elsif form = 'card_serial' then
        return query select a.person_id, a.coverage_id from core.card d
            join core.account a on a.society_id = d.society_id and a.account_id = d.account_id
            where d.society_id = society and d.serial = first;
    elsif form = 'kanji' then
        return query select p.person_id, null::bigint from core.person p
            where p.society_id = society and p.kanji_key >= first and p.kanji_key < first || beyond
            order by p.kanji_key limit cap;
    elsif form = 'kana' and coalesce(second, '') <> '' then
        return query select p.person_id, null::bigint from core.person p
            where p.society_id = society and p.family_key >= first and p.family_key < first || beyond
                and p.given_key >= second and p.given_key < second || beyond
            order by p.family_key, p.given_key limit cap;
    elsif form = 'kana' then
        return query select p.person_id, null::bigint from core.person p
            where p.society_id = society and p.family_key >= first and p.family_key < first || beyond
            order by p.family_key, p.given_key limit cap;
        -- Family and given name run together: each place where the one may end.
        for cut in 1 .. length(first) - 1 loop
            return query select p.person_id, null::bigint from core.person p
                where p.society_id = society and p.family_key = left(first, cut)
                    and p.given_key >= substr(first, cut + 1) and p.given_key < substr(first, cut + 1) || beyond
                order by p.given_key limit cap;
        end loop;
    end if;
end
$$;
comment on function core.search_hits(int, text, text, text, date, int) is
    'The persons, and where it matters the coverages, that one reading of a search finds; at most `cap` for each '
    'step. Only operators that row-level security lets use an index.';
alter function core.search_hits(int, text, text, text, date, int) owner to madoguchi_owner;
revoke all on function core.search_hits(int, text, text, text, date, int) from public;
grant execute on function core.search_hits(int, text, text, text, date, int) to madoguchi_api;
