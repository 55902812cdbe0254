create or replace function core.profile_rules_of_content()
    returns table (path text, need text, shape text, argument text)
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    values
        ('notices', 'optional', 'list', '0 100'),
        ('notices[]', 'optional', 'object', ''),
        ('notices[].code', 'needed', 'word', ''),
        ('notices[].name', 'needed', 'text', '1 80'),
        ('notices[].from', 'nullable', 'date', ''),
        ('notices[].month_of', 'optional', 'one_of', 'treatment benefit issue'),
        ('notices[].keep_years', 'optional', 'whole', '1 30'),
        ('contents', 'optional', 'list', '0 50'),
        ('contents[]', 'optional', 'object', ''),
        ('contents[].code', 'needed', 'word', ''),
        ('contents[].name', 'needed', 'text', '1 80'),
        ('contents[].after_leaving', 'optional', 'flag', ''),
        ('contents[].opens', 'needed', 'opening', ''),
        ('contents[].opens.days', 'optional', 'whole', '1 60'),
        ('contents[].opens.weeks', 'optional', 'whole', '1 60'),
        ('contents[].opens.months', 'optional', 'whole', '1 60'),
        ('contents[].opens.after', 'optional', 'one_of', 'filing'),
        ('directory', 'optional', 'list', '0 50'),
        ('directory[]', 'optional', 'object', ''),
        ('directory[].section', 'needed', 'text', '1 60'),
        ('directory[].telephone', 'needed', 'telephone', ''),
        ('directory[].guidance', 'nullable', 'whole', '0 99'),
        ('directory[].topics', 'needed', 'list', '1 20'),
        ('directory[].topics[]', 'optional', 'text', '1 100'),
        ('answers', 'optional', 'list', '0 200'),
        ('answers[]', 'optional', 'object', ''),
        ('answers[].code', 'needed', 'text', '1 20'),
        ('answers[].question', 'needed', 'text', '1 300'),
        ('answers[].answer', 'needed', 'text', '1 2000'),
        ('answers[].holds_until', 'nullable', 'date', ''),
        ('text_blocks', 'optional', 'list', '0 200'),
        ('text_blocks[]', 'optional', 'object', ''),
        ('text_blocks[].code', 'needed', 'word', ''),
        ('text_blocks[].kind', 'needed', 'word', ''),
        ('text_blocks[].text', 'needed', 'text', '1 4000'),
        ('messages', 'optional', 'object', ''),
        ('messages.*', 'optional', 'text', '1 400'),
        ('cards', 'needed', 'object', ''),
        ('cards.*', 'optional', 'object', ''),
        ('cards.*.version', 'needed', 'whole', '1 100000'),
        ('cards.*.texts', 'needed', 'list', '1 20'),
        ('cards.*.texts[]', 'optional', 'object', ''),
        ('cards.*.texts[].slot', 'needed', 'slot', ''),
        ('cards.*.texts[].text', 'needed', 'text', '0 2000')
$$;
comment on function core.profile_rules_of_content() is
    'The rules of a profile''s fields, see core.profile_rules: notices, contents, answers, texts.';
alter function core.profile_rules_of_content() owner to madoguchi_owner;
revoke all on function core.profile_rules_of_content() from public;
grant execute on function core.profile_rules_of_content() to madoguchi_job_api, madoguchi_api;
