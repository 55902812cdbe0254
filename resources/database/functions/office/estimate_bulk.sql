create or replace function office.estimate_bulk(what text, employer_id bigint) returns jsonb
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor');
    most constant int := 20000;
    a_day int := coalesce((core.setting(core.profile_of(me.society_id), 'runs', 'cards_a_day') #>> '{}')::int, 500);
    wanted bigint := nullif(employer_id, 0);
    seen int;
    cards int;
    problems jsonb;
    employers jsonb;
    days int;
begin
    if what is null or what not in ('first_notice', 'never_signed_in', 'viewing_wish') then
        raise exception 'no such list' using errcode = 'MD005';
    end if;
    with found as materialized (
        select * from core.bulk_candidates(me.society_id, what, wanted, 0, most)),
    by_employer as (
        select f.employer_id, e.name, count(*)::int as cards
        from found f
            left join core.employer e on e.society_id = me.society_id and e.employer_id = f.employer_id
        where f.problem = ''
        group by f.employer_id, e.name
        order by count(*) desc, f.employer_id
        limit 200)
    select (select count(*)::int from found), (select count(*)::int from found f where f.problem = ''),
        (select coalesce(jsonb_object_agg(p.problem, p.n), '{}')
            from (select f.problem, count(*)::int as n from found f where f.problem <> '' group by 1) p),
        (select coalesce(jsonb_agg(jsonb_build_object('employer_id', b.employer_id, 'name', coalesce(b.name, ''),
            'cards', b.cards) order by b.cards desc, b.employer_id), '[]') from by_employer b)
    into seen, cards, problems, employers;
    days := ceil(cards::numeric / a_day)::int;
    return jsonb_build_object('cards', cards, 'left_out', problems, 'employers', employers, 'cut', seen >= most,
        'cards_a_day', a_day, 'business_days', days,
        'done_on', core.business_day_after(me.society_id, core.today(), days),
        'open', (select jsonb_build_object('bulk_id', b.bulk_id, 'what', b.what, 'begun_by', s.name,
                'mine', b.begun_by = me.staff_id, 'taken', b.taken, 'left_out', b.left_out)
            from core.bulk b join core.staff s on s.society_id = b.society_id and s.staff_id = b.begun_by
            where b.society_id = me.society_id and b.state = 'open'));
end
$$;
comment on function office.estimate_bulk(text, bigint) is
    'How many cards a list would make (first_notice, never_signed_in, viewing_wish; of one employer, or of all: 0), '
    'how many members it would leave out and why, and how many business days printing takes by the profile''s cards a '
    'day. Looks at 20,000 members; cut: there are more. With the list that is open. MD005: no such list.';
alter function office.estimate_bulk(text, bigint) owner to madoguchi_api;
revoke all on function office.estimate_bulk(text, bigint) from public;
grant execute on function office.estimate_bulk(text, bigint) to madoguchi_clerk, madoguchi_supervisor;
