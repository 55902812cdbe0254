create or replace function core.destination_of(
    society int, coverage_id bigint, kind text,
    out route text, out employer_id bigint, out postal_code text, out address text, out recipient text,
    out department text, out attention text)
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
begin
    select d.route, d.employer_id, d.postal_code, d.address, d.recipient, d.department, d.attention
    into route, employer_id, postal_code, address, recipient, department, attention
    from core.destinations_of(society, array[coverage_id]) d;
end
$$;
comment on function core.destination_of(int, bigint, text) is
    'Where a card of this kind goes, as core.destinations_of derives it (I-1). All null when it cannot be derived.';
alter function core.destination_of(int, bigint, text) owner to madoguchi_owner;
revoke all on function core.destination_of(int, bigint, text) from public;
grant execute on function core.destination_of(int, bigint, text) to madoguchi_api;
