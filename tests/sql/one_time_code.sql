-- SHA-1 and the codes of RFC 6238 made of it, against what the RFCs print.
begin;
\ir fixtures.sql
select plan(6);

select results_eq($$ select encode(core.sha1(convert_to(m, 'UTF8')), 'hex') from (values ('abc'), (''),
    ('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq'), (repeat('0123456701234567', 40))) v (m) $$,
    $$ values ('a9993e364706816aba3e25717850c26c9cd0d89d'), ('da39a3ee5e6b4b0d3255bfef95601890afd80709'),
        ('84983e441c3bd26ebaae4aa1f95129e5e54670f1'), ('dea356a2cddd90c7a7ecedc5ebb563934f460452') $$,
    'SHA-1 as in RFC 3174');
select is((select count(*)::int from generate_series(0, 130) n
    where length(core.sha1(convert_to(repeat('a', n), 'UTF8'))) <> 20), 0, 'of messages of any length');
select results_eq($$ select core.one_time_code('12345678901234567890', at / 30) from unnest(array[59, 1111111109,
    1111111111, 1234567890, 2000000000, 20000000000]::bigint[]) at $$,
    $$ values ('287082'), ('081804'), ('050471'), ('005924'), ('279037'), ('353130') $$, 'the codes of RFC 6238');
select results_eq($$ select core.one_time_code('12345678901234567890', n) from generate_series(0, 9) n $$,
    $$ values ('755224'), ('287082'), ('359152'), ('969429'), ('338314'), ('254676'), ('287922'), ('162583'),
        ('399871'), ('520489') $$, 'and of RFC 4226');
select is(core.base32('12345678901234567890'), 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', 'a seed as authenticators read it');
select throws_ok($$ set local role madoguchi_api; select core.one_time_code('x', 1) $$, '42501', null,
    'no function for staff computes a code');

select * from finish();
rollback;
