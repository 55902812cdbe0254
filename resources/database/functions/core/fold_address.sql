create or replace function core.fold_address(written text) returns text
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
declare
    folded text := core.fold_kanji(core.digits(written));
    part text[];
begin
    folded := regexp_replace(folded, '^(北海道|東京都|京都府|大阪府|.{2,3}県)', '');
    -- 三丁目 is 3丁目 and 百一番地 is 101番地; other numerals belong to names.
    loop
        part := regexp_match(folded, '^(.*?)([〇一二三四五六七八九十百千]{1,7})(丁目|丁|番|号|条|地割|線|の|ノ)(.*)$');
        exit when part is null;
        folded := part[1] || core.arabic(part[2]) || part[3] || part[4];
    end loop;
    folded := regexp_replace(folded, '([0-9])(丁目|丁|番地ノ|番地の|番地|番|号室|号棟|号館|号|棟|階|F(?![A-Z])|の|ノ)',
        '\1-', 'g');
    return btrim(regexp_replace(folded, '-+', '-', 'g'), '-');
end
$$;
comment on function core.fold_address(text) is
    'The key that a spoken address is compared by: 一丁目2番地3 is 1-2-3, and the prefecture may be left out. For the '
    'identity check alone; a card carries the address as delivered.';
alter function core.fold_address(text) owner to madoguchi_owner;
revoke all on function core.fold_address(text) from public;
grant execute on function core.fold_address(text) to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
