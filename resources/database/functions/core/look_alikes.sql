create or replace function core.look_alikes(society int, person_id bigint) returns jsonb
    language sql stable
    set search_path = pg_catalog, pg_temp
as $$
    select coalesce(jsonb_agg(jsonb_build_object('name', core.full_name(o.family_name, o.given_name),
        'symbol', coalesce(c.symbol, ''), 'number', coalesce(c.number, ''), 'employer', coalesce(e.name, ''))
        order by o.person_id), '[]')
    from core.person p
        cross join lateral (
            select o.* from core.person o
            where o.society_id = society and o.birth_date = p.birth_date and o.kanji_key = p.kanji_key
            union
            select o.* from core.person o
            where o.society_id = society and o.birth_date = p.birth_date and p.family_key <> ''
                and o.family_key = p.family_key and o.given_key = p.given_key
            limit 10) o
        left join lateral (select c.* from core.coverage c
            where c.society_id = o.society_id and c.person_id = o.person_id
            order by c.acquired_on desc, c.coverage_id desc limit 1) c on true
        left join core.employer e on e.society_id = o.society_id and e.employer_id = c.employer_id
    where p.society_id = society and p.person_id = look_alikes.person_id and o.person_id <> p.person_id
$$;
comment on function core.look_alikes(int, bigint) is
    'Who has the same birth date and name, in writing or in reading (I-7), as [{name, symbol, number, employer}] of '
    'the latest coverage; at most nine of them.';
alter function core.look_alikes(int, bigint) owner to madoguchi_owner;
revoke all on function core.look_alikes(int, bigint) from public;
grant execute on function core.look_alikes(int, bigint) to madoguchi_api;
