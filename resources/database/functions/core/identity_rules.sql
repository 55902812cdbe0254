-- What look-alikes share is their name and their birth date, so that these and one thing more, overheard or guessed,
-- would open another person's record (I-7).
create or replace function core.identity_rules(its core.request) returns jsonb
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    rules jsonb := core.setting(core.profile_of(its.society_id), 'identity');
    proof text := core.proof_of_tie(its);
    needed text := case proof when 'call_back' then 'phone' else 'address' end;
    items jsonb;
begin
    if proof = '' then
        return rules;
    end if;
    select jsonb_agg(case when i.item ->> 'field' = needed then i.item || '{"required": true}' else i.item end
        order by i.position)
    into items
    from jsonb_array_elements(rules -> 'items') with ordinality i (item, position);
    if not items @> jsonb_build_array(jsonb_build_object('field', needed)) then
        items := items || jsonb_build_object('field', needed, 'required', true);
    end if;
    rules := rules || jsonb_build_object('items', items);
    if rules -> 'random' is not null then
        rules := jsonb_set(rules, '{random,k}', to_jsonb(greatest((rules #>> '{random,k}')::int,
            (select count(*)::int from jsonb_array_elements(items) i where i -> 'required' = 'true'))));
    end if;
    return rules;
end
$$;
comment on function core.identity_rules(core.request) is
    'The rules of the identity check for this request: the profile''s, and where the member has a look-alike, what '
    'tells them apart is asked and required, whatever the profile lets be drawn.';
alter function core.identity_rules(core.request) owner to madoguchi_owner;
revoke all on function core.identity_rules(core.request) from public;
grant execute on function core.identity_rules(core.request) to madoguchi_api;
