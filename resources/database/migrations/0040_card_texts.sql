-- Which version of the society's texts stands on a card: kept with it, since a caller reads out what was printed, not
-- what the profile says by now.
set local role madoguchi_owner;

alter table core.card
    add column texts_version int not null default 1,
    add constraint texts_have_a_version check (texts_version >= 1);
grant insert (texts_version) on core.card to madoguchi_api;

create function core.keep_card_texts() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    raise exception 'what a card is never changes' using errcode = 'integrity_constraint_violation';
end
$$;
comment on function core.keep_card_texts() is
    'Second wall: the version of the texts on a numbered card never changes.';
revoke all on function core.keep_card_texts() from public;
create trigger keep_texts before update on core.card for each row
    when (new.texts_version is distinct from old.texts_version) execute function core.keep_card_texts();
