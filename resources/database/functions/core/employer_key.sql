create or replace function core.employer_key(written text) returns text
    language plpgsql immutable
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
begin
    return regexp_replace(
        translate(upper(normalize(written, NFKC) collate "C"), '髙﨑邊邉齋齊斉濵濱𠮷澤廣國嶋嶌櫻瀧德眞冨藏龍鐵',
            '高崎辺辺斎斎斎浜浜吉沢広国島島桜滝徳真富蔵竜鉄'),
        '株式会社|有限会社|合同会社|合資会社|一般社団法人|\((株|有|同|資)\)|[\s・.,\-‐-―−]', '', 'g');
end
$$;
comment on function core.employer_key(text) is
    'What an employer''s name is looked for by: width, variants of common characters and the legal form make no '
    'difference. Same formula as in core.employer.';
alter function core.employer_key(text) owner to madoguchi_owner;
revoke all on function core.employer_key(text) from public;
grant execute on function core.employer_key(text) to madoguchi_api;
