create or replace function core.content_problems(plain jsonb) returns table (field text, reason text)
    language sql immutable
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
    select l.name, format('names %s twice', e.value ->> 'code')
    from (values ('mail_categories'), ('notices'), ('contents'), ('answers'), ('text_blocks')) l (name)
        cross join lateral jsonb_array_elements(coalesce(plain -> l.name, '[]')) e
    group by l.name, e.value ->> 'code'
    having count(*) > 1
    union all
    select 'messages.' || m.key, 'is not a word'
    from jsonb_object_keys(coalesce(plain -> 'messages', '{}')) m (key)
    where m.key !~ '^[a-z][a-z0-9_]{1,40}$'
    union all
    select format('text_blocks[%s].kind', b.ordinality - 1), 'must be any, a kind that is offered or one of mail'
    from jsonb_array_elements(coalesce(plain -> 'text_blocks', '[]')) with ordinality b
    where b.value ->> 'kind' <> 'any' and plain #> array['requests', b.value ->> 'kind'] is null
        and b.value ->> 'kind' not in (select k.kind from core.mail_text_kinds() k)
    union all
    select format('text_blocks[%s].text', b.ordinality - 1), format('{%s} is not a field', f.name[1])
    from jsonb_array_elements(coalesce(plain -> 'text_blocks', '[]')) with ordinality b
        cross join lateral regexp_matches(b.value ->> 'text', '\{([^}]*)\}', 'g') f (name)
    where f.name[1] not in (select t.name from core.text_block_fields() t
        where t.of_mails or b.value ->> 'kind' not in (select k.kind from core.mail_text_kinds() k))
$$;
comment on function core.content_problems(jsonb) is
    'What does not go together in a profile''s lists and texts; for a profile of the right shape.';
alter function core.content_problems(jsonb) owner to madoguchi_owner;
revoke all on function core.content_problems(jsonb) from public;
grant execute on function core.content_problems(jsonb) to madoguchi_job_api, madoguchi_api;
