create or replace function core.card_text_problems(before jsonb, after jsonb) returns table (field text, reason text)
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select format('cards.%s.version', a.key),
        format('must be above %s, since the texts are others', b.value ->> 'version')
    from jsonb_each(core.unwrapped(after) -> 'cards') a
    join jsonb_each(core.unwrapped(before) -> 'cards') b using (key)
    where a.value -> 'texts' is distinct from b.value -> 'texts'
        and (a.value ->> 'version')::int <= (b.value ->> 'version')::int
$$;
comment on function core.card_text_problems(jsonb, jsonb) is
    'The kinds of card whose texts a profile changes without a new version, which stands with every card; both '
    'profiles are valid.';
alter function core.card_text_problems(jsonb, jsonb) owner to madoguchi_owner;
revoke all on function core.card_text_problems(jsonb, jsonb) from public;
grant execute on function core.card_text_problems(jsonb, jsonb) to madoguchi_api;
