create or replace function office.card_texts(kind text) returns table (slot text, "text" text, version int)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('printer');
    card jsonb := core.setting(core.profile_of(me.society_id), 'cards', kind);
begin
    return query
    select t.line ->> 'slot', t.line ->> 'text', coalesce((card ->> 'version')::int, 1)
    from jsonb_array_elements(coalesce(card -> 'texts', '[]')) with ordinality t (line, position)
    order by t.position;
end
$$;
comment on function office.card_texts(text) is
    'The texts of the society''s cards of this kind, by the slot of the form that they fill.';
alter function office.card_texts(text) owner to madoguchi_api;
revoke all on function office.card_texts(text) from public;
grant execute on function office.card_texts(text) to madoguchi_printer;
