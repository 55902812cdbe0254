create or replace function office.answers(query text)
    returns table (code text, question text, answer text, holds_until date, holds boolean)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
declare
    me core.staff := core.caller();
    words text[];
begin
    if length(coalesce(query, '')) > 200 then
        raise exception 'a search has at most 200 characters' using errcode = 'MD005';
    end if;
    words := array(select core.fold_kana(core.fold_kanji(w))
        from regexp_split_to_table(btrim(coalesce(query, '')), '[\s　]+') w);
    return query
    select a.entry ->> 'code', a.entry ->> 'question', a.entry ->> 'answer', (a.entry ->> 'holds_until')::date,
        coalesce((a.entry ->> 'holds_until')::date >= core.today(), true)
    from jsonb_array_elements(coalesce(core.setting(core.profile_of(me.society_id), 'answers'), '[]'))
        with ordinality a (entry, position)
    where not exists (select from unnest(words) w (word)
        where position(w.word in core.fold_kana(core.fold_kanji(concat_ws(' ', a.entry ->> 'code',
            a.entry ->> 'question', a.entry ->> 'answer')))) = 0)
    order by a.position;
end
$$;
comment on function office.answers(text) is
    'The society''s general answers in which every word of the search occurs, in any width and kana; all of them for '
    'an empty search. `holds` is false once the date is over up to which one holds (AIS-18, MYK-20). MD005: too long.';
alter function office.answers(text) owner to madoguchi_api;
revoke all on function office.answers(text) from public;
grant execute on function office.answers(text) to madoguchi_clerk, madoguchi_supervisor,
    madoguchi_printer, madoguchi_auditor, madoguchi_administrator;
