create or replace function core.dummy_hash(society text, login_id text, kind text, like_hash text) returns text
    language sql stable
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
    select coalesce(substring(like_hash from '^\$argon2id\$v=19\$m=[0-9]+,t=[0-9]+,p=[0-9]+\$'),
            '$argon2id$v=19$m=65536,t=3,p=1$')
        || rtrim(encode(substring(sha256(i.dummy_key || convert_to('salt' || asked.words, 'UTF8')) from 1 for 16),
            'base64'), '=')
        || '$' || rtrim(encode(sha256(i.dummy_key || convert_to('hash' || asked.words, 'UTF8')), 'base64'), '=')
    from core.installation i, concat_ws(chr(31), '', society, login_id, kind) asked (words)
$$;
comment on function core.dummy_hash(text, text, text, text) is
    'A hash that no password fits, in the shape of the society''s real ones; the same question always gets the same '
    'answer.';
alter function core.dummy_hash(text, text, text, text) owner to madoguchi_owner;
revoke all on function core.dummy_hash(text, text, text, text) from public;
grant execute on function core.dummy_hash(text, text, text, text) to madoguchi_portal_api;
