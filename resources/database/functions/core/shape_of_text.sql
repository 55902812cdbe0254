create or replace function core.shape_of_text(shape text, out pattern text, out meaning text)
    language sql immutable
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
as $$
    select s.pattern, s.meaning
    from (values
        ('word', '^[a-z][a-z0-9_]{1,40}$', 'a word in lower case'),
        ('slot', '^[a-zA-Z][a-zA-Z0-9_.-]{0,40}$', 'the name of a place on the form'),
        ('form', '^[a-z][a-z0-9-]{1,40}$', 'the name of a form'),
        ('alphabet', '^[A-Za-z0-9]{2,62}$', 'letters and digits of ASCII alone'),
        ('symbols', '^(any|none|[!-/:-@\[-`{-~]{1,40})$', 'any, none, or a list of half-width symbols'),
        ('telephone', '^[0-9]{2,5}-?[0-9]{1,4}-?[0-9]{3,4}$', 'a telephone number'),
        ('clock', '^([01][0-9]|2[0-3]):[0-5][0-9]$', 'a time of day such as 15:00'),
        ('domain', '^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$', 'a mail domain'),
        ('email', '^[A-Za-z0-9._+-]{1,64}@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$', 'an e-mail address'))
        s (shape, pattern, meaning)
    where s.shape = shape_of_text.shape
$$;
comment on function core.shape_of_text(text) is 'The pattern of a kind of text in a profile, and what it is called.';
alter function core.shape_of_text(text) owner to madoguchi_owner;
revoke all on function core.shape_of_text(text) from public;
grant execute on function core.shape_of_text(text) to madoguchi_job_api, madoguchi_api;
