-- How the post is to treat a letter to a home is for the society to say, and stands on the card as all its face does.
set local role madoguchi_owner;

alter table core.card
    add column handling text[] not null default '{}',
    add constraint handling_is_known check (handling <@ '{registered,no_forwarding}'),
    add constraint handling_is_for_homes check (route = 'home' or handling = '{}');
grant insert (handling) on core.card to madoguchi_api;
alter table core.card disable trigger user;
update core.card set handling = '{no_forwarding}' where route = 'home'; -- as all of them said until now
alter table core.card enable trigger user;
create trigger keep_handling before update on core.card for each row
    when (new.handling is distinct from old.handling) execute function core.keep_card_texts();

reset role;

drop function if exists office.run_cards(bigint, int);
drop function if exists office.bundles(text);
