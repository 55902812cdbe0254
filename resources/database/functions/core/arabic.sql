create or replace function core.arabic(numerals text) returns int
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
as $$
declare
    sign text;
    digit int;
    here int := 0;
    answer int := 0;
    spoken boolean := numerals ~ '[十百千]';
begin
    foreach sign in array regexp_split_to_array(numerals, '') loop
        digit := position(sign in '〇一二三四五六七八九') - 1;
        if digit >= 0 then
            here := case when spoken then digit else here * 10 + digit end;
        else
            answer := answer + greatest(here, 1) * case sign when '十' then 10 when '百' then 100 else 1000 end;
            here := 0;
        end if;
    end loop;
    return answer + here;
end
$$;
comment on function core.arabic(text) is 'A number in kanji, as spoken (百一) or digit by digit (一〇一).';
alter function core.arabic(text) owner to madoguchi_owner;
revoke all on function core.arabic(text) from public;
grant execute on function core.arabic(text) to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
