create or replace function core.card_text_problems(plain jsonb) returns table (field text, reason text)
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    entry record;
    path text;
    texts jsonb;
begin
    for entry in
        select * from jsonb_each(case when jsonb_typeof(plain -> 'cards') = 'object'
            then plain -> 'cards' else '{}' end)
    loop
        path := 'cards.' || entry.key;
        if entry.key not in (select k.kind from core.offered_kinds() k) then
            return query select path, 'is not a kind of request that can be offered';
            continue;
        end if;
        return query select * from core.unknown_keys(entry.value, path || '.', array['version', 'texts']);
        return query select path || '.version', 'must be a number from 1 to 100000'
            where not core.is_whole(entry.value -> 'version', 1, 100000);
        texts := case when jsonb_typeof(entry.value -> 'texts') = 'array' then entry.value -> 'texts' else '[]' end;
        return query select path || '.texts', 'must be a list of texts' where jsonb_array_length(texts) = 0;
        return query
            select format('%s.texts[%s].slot', path, t.ordinality - 1), 'must be a word'
            from jsonb_array_elements(texts) with ordinality t
            where coalesce(t.value ->> 'slot', '') !~ '^[a-zA-Z][a-zA-Z0-9_.-]{0,40}$';
        return query
            select format('%s.texts[%s].text', path, t.ordinality - 1), 'must be a text of at most 2000 characters'
            from jsonb_array_elements(texts) with ordinality t
            where jsonb_typeof(t.value -> 'text') is distinct from 'string' or length(t.value ->> 'text') > 2000;
        return query
            select u.field, u.reason
            from jsonb_array_elements(texts) with ordinality t,
                core.unknown_keys(t.value, format('%s.texts[%s].', path, t.ordinality - 1), array['slot', 'text']) u;
    end loop;
end
$$;
comment on function core.card_text_problems(jsonb) is 'What is wrong with the texts that a profile puts on its cards.';
alter function core.card_text_problems(jsonb) owner to madoguchi_owner;
revoke all on function core.card_text_problems(jsonb) from public;
grant execute on function core.card_text_problems(jsonb) to madoguchi_job_api;
