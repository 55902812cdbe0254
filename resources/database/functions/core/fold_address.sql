create or replace function core.fold_address(written text) returns text
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
as $$
declare
    folded text := core.fold_kanji(core.digits(written));
begin
    folded := regexp_replace(folded, '^(北海道|東京都|京都府|大阪府|.{2,3}県)', '');
    -- 三丁目 is 3丁目; the numerals of larger numbers are left to the person who reads.
    folded := regexp_replace(folded, '([一二三四五六七八九])(丁目|番|号)', '<\1>\2', 'g');
    folded := replace(replace(replace(folded, '<一>', '1'), '<二>', '2'), '<三>', '3');
    folded := replace(replace(replace(folded, '<四>', '4'), '<五>', '5'), '<六>', '6');
    folded := replace(replace(replace(folded, '<七>', '7'), '<八>', '8'), '<九>', '9');
    folded := regexp_replace(folded, '([0-9])(丁目|番地ノ|番地の|番地|番|号室|号棟|号|の|ノ)', '\1-', 'g');
    return btrim(regexp_replace(folded, '-+', '-', 'g'), '-');
end
$$;
comment on function core.fold_address(text) is
    'The key that a spoken address is compared by: 一丁目2番地3 is 1-2-3, and the prefecture may be left out. For the '
    'identity check alone; a card carries the address as delivered.';
alter function core.fold_address(text) owner to madoguchi_owner;
revoke all on function core.fold_address(text) from public;
grant execute on function core.fold_address(text) to madoguchi_api, madoguchi_portal_api;
