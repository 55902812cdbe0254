create or replace function office.propose_members(name text, symbol_number text, address text)
    returns table (person_id bigint, coverage_id bigint, symbol text, number text, branch text, member_name text,
        kana text, birth_date date, insured boolean, lost_on date, employer text, tie boolean, name_is text,
        symbol_number_is text, address_is text)
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk');
    key text[] := core.read_symbol_number(core.profile_of(me.society_id), coalesce(symbol_number, ''));
    kanji text := core.fold_kanji(coalesce(name, ''));
    lines int;
begin
    if greatest(length(name), length(symbol_number), length(address)) > 400
        or kanji = '' and key[2] is null then
        raise exception 'a member is looked for by name or number' using errcode = 'MD005';
    end if;
    return query
        with near as (
            (select c.coverage_id from core.coverage c
                where c.society_id = me.society_id and c.symbol_key = key[1] and c.number_key = key[2] limit 20)
            union
            (select c.coverage_id from core.person p
                join core.coverage c on c.society_id = p.society_id and c.person_id = p.person_id
                where kanji <> '' and p.society_id = me.society_id and p.kanji_key = kanji
                order by c.lost_on desc nulls first limit 20)
        ), line as (
            select p.person_id, c.coverage_id, c.symbol, c.number, c.branch,
                core.full_name(p.family_name, p.given_name) as member_name,
                core.full_name(p.family_kana, p.given_kana) as kana, p.birth_date, c.insured, c.lost_on,
                coalesce(e.name, '') as employer,
                core.compared_item(propose_members.name, p.kanji_key = kanji) as name_is,
                core.compared_item(symbol_number, coalesce(c.symbol_key = key[1] and c.number_key = key[2], false))
                    as symbol_number_is,
                core.compared_item(propose_members.address, core.address_matches(p.address, propose_members.address))
                    as address_is
            from near n
                join core.coverage c on c.society_id = me.society_id and c.coverage_id = n.coverage_id
                join core.person p on p.society_id = c.society_id and p.person_id = c.person_id
                left join core.employer e on e.society_id = c.society_id and e.employer_id = c.employer_id
        )
        select l.person_id, l.coverage_id, l.symbol, l.number, l.branch, l.member_name, l.kana, l.birth_date,
            l.insured, l.lost_on, l.employer,
            exists (select from core.ties_among(me.society_id, array[l.person_id]) t where t.person_id = l.person_id),
            l.name_is, l.symbol_number_is, l.address_is
        from line l
        order by (l.name_is = 'match')::int + (l.symbol_number_is = 'match')::int + (l.address_is = 'match')::int desc,
            l.insured desc, l.lost_on desc nulls first, l.coverage_id
        limit 10;
    get diagnostics lines = row_count;
    perform core.record('mail_compared', 'search', null, null, jsonb_build_object('hits', lines));
end
$$;
comment on function office.propose_members(text, text, text) is
    'Who may have written a mail, by the name or the number in it, each item beside the record as match, differs or '
    'not_given; what is on record is not shown (AIS-7, AIS-17). The best first, and nobody is chosen. On record with '
    'the number of lines alone. MD005: neither a name nor a number, or too long.';
alter function office.propose_members(text, text, text) owner to madoguchi_api;
revoke all on function office.propose_members(text, text, text) from public;
grant execute on function office.propose_members(text, text, text) to madoguchi_clerk;
