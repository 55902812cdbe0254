create or replace function core.registration_terms(society int) returns core.registration_terms
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    profile jsonb := core.profile_of(society);
    rule jsonb := core.setting(profile, 'eligibility');
    emails jsonb := core.setting(profile, 'emails');
    terms core.registration_terms;
begin
    terms.today := core.today();
    terms.dependants := rule ->> 'dependants' <> 'none';
    terms.born_by := (core.fiscal_year_end(terms.today) + 1
        - make_interval(years => (rule #>> '{dependants_from_age,years}')::int))::date;
    terms.recheck_before := greatest(
        now() - make_interval(hours => 24 * (emails ->> 'recheck_after_days')::int),
        ((emails ->> 'recheck_registered_until')::date + 1)::timestamp at time zone 'Asia/Tokyo'
            - interval '1 microsecond');
    return terms;
end
$$;
comment on function core.registration_terms(int) is
    'What a society''s profile and today''s date say about who may register (AIS-1, HIN-1), and which account was last '
    'seen so long ago that its address is checked at the next login (MYK-6, MYK-7; null: none).';
alter function core.registration_terms(int) owner to madoguchi_owner;
revoke all on function core.registration_terms(int) from public;
grant execute on function core.registration_terms(int) to madoguchi_api;
