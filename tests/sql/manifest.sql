-- Who may do what: manifest.txt, which a person has read, must equal the catalogue.
-- After a change that is meant: tests/sql/run --write-manifest, and read the difference.
begin;
set local search_path = tap, public;
\ir manifest_lines.sql
\set manifest `cat manifest.txt`
select plan(2);

create temporary view written (line) as select unnest(string_to_array(rtrim(:'manifest', E'\n'), E'\n'));
select is_empty('select line from manifest_lines except select line from written',
    'nobody may more than is written down');
select is_empty('select line from written except select line from manifest_lines', 'nor less');

select * from finish();
rollback;
