-- A profile's values, assumed or not.
begin;
\ir fixtures.sql
select plan(8);

select is(core.setting('{"a": {"b": 1}}', 'a', 'b'), '1', 'a value');
select is(core.setting('{"a": {"b": {"value": 2, "assumed": "why"}}}', 'a', 'b'), '2', 'an assumed value is its value');
select is(core.setting('{"a": {"value": {"b": {"value": [1, {"value": 3, "assumed": "x"}], "assumed": "y"}},
    "assumed": "z"}}', 'a', 'b', '1'), '3', 'at any depth');
select is(core.setting('{"a": {"value": 1}}', 'a'), '{"value": 1}',
    'without its reason it is an object like any other');
select is(core.setting('{"a": 1}', 'b'), null, 'what is not there is null');
select is(core.setting('{"a": null}', 'a'), 'null', 'null is null');
select is(core.setting(null, 'a'), null, 'no profile has no settings');
select is(core.unwrapped('[{"value": {}, "assumed": "x"}, []]'), '[{}, []]', 'empty lists and objects stay');

select * from finish();
rollback;
