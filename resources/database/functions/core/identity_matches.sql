create or replace function core.identity_matches(its core.request, field text, typed text) returns boolean
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
declare
    p core.person;
    c core.coverage;
    part text[];
    answer boolean;
begin
    select x.* into p from core.person x where x.society_id = its.society_id and x.person_id = its.person_id;
    select x.* into c from core.coverage x where x.society_id = its.society_id and x.coverage_id = its.coverage_id;
    case field
        when 'name' then
            answer := core.fold_kanji(typed) = p.kanji_key;
        when 'kana' then
            answer := p.family_key <> '' and core.fold_kana(regexp_replace(normalize(typed, NFKC), '\s', '', 'g'))
                = core.fold_kana(p.family_kana || p.given_kana); -- as one word on both sides, with or without a blank
        when 'birth_date' then
            answer := core.parse_date(typed) = p.birth_date;
        when 'symbol_number' then
            part := core.read_symbol_number(core.profile_of(its.society_id), typed);
            answer := part[1] = c.symbol_key and part[2] = c.number_key;
        when 'address' then
            answer := core.address_matches(p.address, typed);
        when 'employer' then
            answer := exists (select from core.employer e
                where e.society_id = its.society_id and e.employer_id = c.employer_id
                    and core.fold_company(e.name) = core.fold_company(typed));
        when 'phone' then
            answer := p.telephone <> '' and core.telephone_key(typed) = core.telephone_key(p.telephone);
        when 'email' then
            answer := exists (select from core.account_email m
                where m.society_id = its.society_id and m.account_id = its.account_id and m.verified_at is not null
                    and m.email_key = lower(btrim(normalize(typed, NFKC))));
        else
            answer := false;
    end case;
    return coalesce(answer, false);
end
$$;
comment on function core.identity_matches(core.request, text, text) is
    'Whether what a caller says fits the record: variants of characters, width and way of writing make no '
    'difference. What is not on record never matches (MYK-4).';
alter function core.identity_matches(core.request, text, text) owner to madoguchi_owner;
revoke all on function core.identity_matches(core.request, text, text) from public;
grant execute on function core.identity_matches(core.request, text, text) to madoguchi_api;
