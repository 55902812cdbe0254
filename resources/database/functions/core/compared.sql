create or replace function core.compared(its core.request, items jsonb, answers jsonb) returns jsonb
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    answer record;
    called text := core.called_back(its);
    may_be_said boolean := called = 'none' and core.proof_of_tie(its) <> 'call_back';
    matches jsonb := '{}'::jsonb;
begin
    for answer in select a.key as field, a.value as typed from jsonb_each(answers) a loop
        if jsonb_typeof(answer.typed) <> 'string' or length(answer.typed #>> '{}') > 400
            or not exists (select from jsonb_array_elements(items) i where i ->> 'field' = answer.field) then
            raise exception 'an answer is a text to a question of the profile' using errcode = 'MD005';
        end if;
        if btrim(answer.typed #>> '{}') <> '' and (answer.field <> 'phone' or may_be_said) then
            matches := matches || jsonb_build_object(answer.field,
                core.identity_matches(its, answer.field, answer.typed #>> '{}'));
        end if;
    end loop;
    if called = 'reached' and exists (select from jsonb_array_elements(items) i where i ->> 'field' = 'phone') then
        matches := matches || '{"phone": true}';
    end if;
    return matches;
end
$$;
comment on function core.compared(core.request, jsonb, jsonb) is
    'Each typed answer against the record, as {field: matched}; an empty answer counts as not given. Once the number '
    'on file was called it matches when the member was reached, whatever is typed; where it has to tell look-alikes '
    'apart, only then. MD005: a field that is not asked, or no text.';
alter function core.compared(core.request, jsonb, jsonb) owner to madoguchi_owner;
revoke all on function core.compared(core.request, jsonb, jsonb) from public;
grant execute on function core.compared(core.request, jsonb, jsonb) to madoguchi_api;
