-- A search hands its hits on as arrays: taken out of and put into sets of rows five times they cost more than finding
-- them. The functions of the same name are made again with the others.
drop function if exists core.search_hits(int, core.search_reading, core.search_hit, int);
drop function if exists core.hits_by_account(int, core.search_reading, core.search_hit, int);
drop function if exists core.hits_by_birth_date(int, core.search_reading, core.search_hit, int);
drop function if exists core.hits_by_employer(int, core.search_reading, core.search_hit, int);
drop function if exists core.hits_by_kana(int, core.search_reading, core.search_hit, int);
drop function if exists core.hits_by_name(int, core.search_reading, core.search_hit, int);
drop function if exists core.hits_by_number(int, core.search_reading, core.search_hit, int);
drop function if exists core.hits_by_telephone(int, core.search_reading, core.search_hit, int);
drop function if exists core.hits_by_part(text, core.search_hit, int, int);
