create or replace function core.card_form(society int, kind text) returns text
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
begin
    return core.setting(core.profile_of(society), 'requests', kind, 'form') #>> '{}';
end
$$;
comment on function core.card_form(int, text) is
    'The form on which this society prints the cards of a kind of request; null: nothing is printed for it.';
alter function core.card_form(int, text) owner to madoguchi_owner;
revoke all on function core.card_form(int, text) from public;
grant execute on function core.card_form(int, text) to madoguchi_api;
