create or replace function core.destination_of(
    society int, coverage_id bigint, kind text,
    out route text, out employer_id bigint, out postal_code text, out address text, out recipient text,
    out department text, out attention text)
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    c core.coverage;
    e core.employer;
    p core.person;
begin
    select x.* into c from core.coverage x where x.society_id = society and x.coverage_id = destination_of.coverage_id;
    route := core.setting(core.profile_of(society), 'routes', c.status) #>> '{}';
    if route = 'employer' then
        select x.* into e from core.employer x where x.society_id = society and x.employer_id = c.employer_id;
        employer_id := e.employer_id;
        postal_code := e.postal_code;
        address := e.address;
        recipient := e.name;
        department := e.department;
        attention := e.attention;
    elsif route = 'home' then
        select x.* into p from core.person x where x.society_id = society and x.person_id = c.person_id;
        postal_code := p.postal_code;
        address := p.address;
        recipient := p.family_name || ' ' || p.given_name;
        department := '';
        attention := '';
    end if;
    if coalesce(recipient, '') = '' or coalesce(address, '') = '' or postal_code !~ '^[0-9]{7}$' then
        route := null;
        employer_id := null;
        postal_code := null;
        address := null;
        recipient := null;
        department := null;
        attention := null;
    end if;
end
$$;
comment on function core.destination_of(int, bigint, text) is
    'Where a card of this kind goes, from the coverage''s status and the profile''s routes (MYK-2, MYK-5); never '
    'typed (I-1). All null when it cannot be derived.';
alter function core.destination_of(int, bigint, text) owner to madoguchi_owner;
revoke all on function core.destination_of(int, bigint, text) from public;
grant execute on function core.destination_of(int, bigint, text) to madoguchi_api;
