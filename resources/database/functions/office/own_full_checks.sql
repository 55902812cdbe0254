create or replace function office.own_full_checks() returns jsonb
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_decider();
    drawn int;
    decided int;
    rejected int;
begin
    select count(*), count(*) filter (where h.what is not null), count(*) filter (where h.what = 'rejected')
    into drawn, decided, rejected
    from (select f.request_id, min(f.drawn_at) as drawn_at from core.full_check f
            where f.society_id = me.society_id and f.staff_id = me.staff_id
                and f.drawn_at > now() - interval '90 days'
            group by f.request_id) f
        left join lateral (select h.what from core.request_hand h
            where h.society_id = me.society_id and h.request_id = f.request_id and h.what in ('approved', 'rejected')
                and h.at > f.drawn_at
            order by h.at limit 1) h on true;
    return jsonb_build_object('drawn', drawn, 'decided', decided, 'rejected', rejected);
end
$$;
comment on function office.own_full_checks() is
    'Of the requests that the caller wanted to approve in a batch in the last 90 days: how many the lot took out, how '
    'many of these were then decided on, and how many rejected. Nobody sees another''s figure.';
alter function office.own_full_checks() owner to madoguchi_api;
revoke all on function office.own_full_checks() from public;
grant execute on function office.own_full_checks() to madoguchi_clerk, madoguchi_supervisor;
