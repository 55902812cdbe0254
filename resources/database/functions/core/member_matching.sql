-- What was typed is folded once, before anything is looked up, so that a stranger costs what a member costs. Who was
-- born twice on one day in one family is told apart by the name where the profile asks for it; else nobody is chosen.
create or replace function core.member_matching(
    society int, answers jsonb, out coverage_id bigint, out person_id bigint)
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
declare
    profile jsonb := core.profile_of(society);
    asked jsonb := core.setting(profile, 'registration', 'identity');
    key text[] := core.typed_symbol_number(profile, answers ->> 'symbol_number');
    kanji text := core.fold_kanji(coalesce(answers ->> 'name', ''));
    kana text := core.fold_kana(regexp_replace(coalesce(answers ->> 'kana', ''), '\s', '', 'g'));
    born date := core.parse_date(coalesce(answers ->> 'birth_date', ''));
    living text := core.fold_address(coalesce(answers ->> 'address', ''));
    calling text := regexp_replace(normalize(coalesce(answers ->> 'phone', ''), NFKC), '[^0-9]', '', 'g');
    found record;
begin
    select count(*) as members, min(c.coverage_id) as coverage, min(c.person_id) as person into found
    from core.coverage c
        join core.person p on p.society_id = c.society_id and p.person_id = c.person_id
    where c.society_id = society and c.symbol_key = key[1] and c.number_key = key[2]
        and c.acquired_on <= core.today() and (c.lost_on is null or c.lost_on > core.today())
        and (not asked ? 'name' or kanji <> '' and p.kanji_key = kanji)
        and (not asked ? 'kana' or kana <> '' and core.fold_kana(p.family_kana || p.given_kana) = kana)
        and (not asked ? 'birth_date' or p.birth_date = born)
        and (not asked ? 'address' or living <> '' and core.fold_address(p.address) = living)
        and (not asked ? 'phone' or calling <> ''
            and regexp_replace(normalize(p.telephone, NFKC), '[^0-9]', '', 'g') = calling);
    if found.members = 1 and asked ? 'symbol_number' then
        coverage_id := found.coverage;
        person_id := found.person;
    end if;
end
$$;
comment on function core.member_matching(int, jsonb) is
    'The one coverage in force that all of the profile''s registration items fit (HIN-2, MYK-4); nulls when there is '
    'none, or more than one.';
alter function core.member_matching(int, jsonb) owner to madoguchi_owner;
revoke all on function core.member_matching(int, jsonb) from public;
grant execute on function core.member_matching(int, jsonb) to madoguchi_portal_api;
