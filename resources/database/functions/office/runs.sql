create or replace function office.runs(view text)
    returns table (run_id bigint, form text, state text, fence int, opened_by text, opened_by_me boolean,
        opened_at timestamptz, expires_at timestamptz, expired boolean, cards int, staged int, good int, spoiled int,
        voided int, destruction_signatures int, may_reconcile boolean, revoked_at timestamptz, revoked_by text,
        revoke_reason text, per_sheet int, not_found int,
        doubled int)
    language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    me core.staff := core.require_duty('printer', 'supervisor');
    counts boolean := core.has_duty(me, 'printer');
    wanted bigint[];
begin
    if view is null or view not in ('active', 'recovery', 'done') then
        raise exception 'active, recovery or done' using errcode = 'MD005';
    end if;
    -- Which runs first, and then what became of their cards: those that ended are all that ever were.
    wanted := case view
        when 'active' then array(select r.run_id from core.run r
            where r.society_id = me.society_id and r.state in ('open', 'printed'))
        when 'recovery' then array(select p.run_id -- as core.destruction_of says it of one run
            from (select c.run_id, count(*) + count(*) filter (where c.state = 'spoiled' and c.void_reason = 'doubled')
                    as sheets
                from core.card c
                where c.society_id = me.society_id
                    and (c.state = 'spoiled' or c.state = 'void' and c.credential_id is not null)
                group by c.run_id) p
            where (select count(*) from core.destruction d
                where d.society_id = me.society_id and d.run_id = p.run_id and d.sheets = p.sheets) < 2)
        else array(select r.run_id from core.run r cross join lateral core.destruction_of(r.society_id, r.run_id) d
            where r.society_id = me.society_id and r.state in ('closed', 'aborted')
                and (d.sheets = 0 or d.signatures >= 2)
            order by r.run_id desc limit 500) end;
    return query
    select r.run_id, r.form, r.state, r.fence, o.name, r.opened_by = me.staff_id, r.opened_at, r.expires_at,
        r.state in ('open', 'printed') and r.expires_at <= clock_timestamp(), r.cards, n.staged, n.good, n.spoiled,
        n.voided, d.signatures,
        counts and r.state = 'printed' and r.opened_by <> me.staff_id and r.expires_at > clock_timestamp(),
        r.revoked_at, coalesce(w.name, ''), r.revoke_reason, r.per_sheet,
        n.not_found, n.doubled
    from core.run r
    join core.staff o on o.society_id = r.society_id and o.staff_id = r.opened_by
    left join core.staff w on w.society_id = r.society_id and w.staff_id = r.revoked_by
    cross join lateral (
        select count(*) filter (where c.state = 'staged')::int as staged,
            count(*) filter (where c.state in ('good', 'dispatched', 'returned'))::int as good,
            count(*) filter (where c.state = 'spoiled')::int as spoiled,
            count(*) filter (where c.state = 'not_found')::int as not_found,
            count(*) filter (where c.state = 'spoiled' and c.void_reason = 'doubled')::int as doubled,
            count(*) filter (where c.state = 'void')::int as voided
        from core.card c
        where c.society_id = r.society_id and c.run_id = r.run_id) n
    cross join lateral core.destruction_of(r.society_id, r.run_id) d
    where r.society_id = me.society_id and r.run_id = any (wanted)
        and (view = 'active' or r.state in ('closed', 'aborted'))
    order by case when view = 'active' then r.opened_at end, r.run_id desc
    limit 500;
end
$$;
comment on function office.runs(text) is
    'Runs by view: active (open or printed), recovery (sheets to be destroyed and signed for by two), done (the '
    'newest 500), with who revoked one, when and why.';
alter function office.runs(text) owner to madoguchi_api;
revoke all on function office.runs(text) from public;
grant execute on function office.runs(text) to madoguchi_printer, madoguchi_supervisor;
