-- A card is scanned into the bundle of its destination: when, and by whom.
drop function if exists office.bundles(text); -- their answers have other columns
drop function if exists office.bundle_cards(bigint);

set local role madoguchi_owner;

alter table core.card
    add column packed_at timestamptz,
    add column packed_by int,
    add foreign key (society_id, packed_by) references core.staff,
    add constraint packed_as_a_whole check ((packed_at is not null) = (packed_by is not null)),
    add constraint packed_after_counting check (packed_at is null or bundle_id is not null);
grant update (packed_at, packed_by) on core.card to madoguchi_api;

create function core.keep_packing() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    raise exception 'who packed a card never changes' using errcode = 'integrity_constraint_violation';
end
$$;
comment on function core.keep_packing() is 'Second wall: a card is packed once.';
revoke all on function core.keep_packing() from public;
create trigger keep_packing before update on core.card for each row
    when (old.packed_at is not null
        and (new.packed_at, new.packed_by) is distinct from (old.packed_at, old.packed_by))
    execute function core.keep_packing();

reset role;
