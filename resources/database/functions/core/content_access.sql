create or replace function core.content_access(society int, account_id bigint) returns jsonb
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    a core.account;
    c record;
    phase record;
    lost boolean;
    chain bigint[];
    today date := core.today();
begin
    select x.* into a
    from core.account x where x.society_id = society and x.account_id = content_access.account_id;
    select x.status, x.insured, x.acquired_on, x.lost_on, x.loss_reason into c
    from core.coverage x where x.society_id = society and x.coverage_id = a.coverage_id;
    lost := coalesce(c.lost_on <= today, false);
    select p.access, p.until, p.erased_on into phase
    from core.retention_phase(core.retention_rule(core.profile_of(society), c.status, c.loss_reason), c.lost_on,
        today) p;
    -- As a query: an expression would keep the plan, and with it the rights, of whoever asked first in a transaction.
    select core.coverage_chain(society, a.coverage_id) into chain;

    return jsonb_build_object(
        'state', coalesce(a.state, 'none'),
        'access', case
            when a.account_id is null or a.state <> 'registered' then 'closed'
            when lost then phase.access
            when c.acquired_on > today then 'closed'
            else 'full' end,
        'until', case when lost then phase.until end,
        'erased_on', case when lost then phase.erased_on end,
        'lost_on', case when lost then c.lost_on end,
        'loss_reason', case when lost then c.loss_reason else '' end,
        'insured', coalesce(c.insured, false),
        'viewing', coalesce(a.state = 'registered' and a.wishes_to_view, false),
        'coverages', to_jsonb(coalesce(chain, '{}')));
end
$$;
comment on function core.content_access(int, bigint) is
    'What a member may see today: access (full, read_only, medical_cost_only, closed, erased) with the day it '
    'changes, whether the functions for insured persons are open (MYK-19), whether viewing is wished, and the '
    'coverages whose data is shown, the newest first (AIS-14, AIS-15, MYK-14, MYK-17). The same keys for an account '
    'that does not exist.';
alter function core.content_access(int, bigint) owner to madoguchi_owner;
revoke all on function core.content_access(int, bigint) from public;
grant execute on function core.content_access(int, bigint) to madoguchi_api, madoguchi_portal_api, madoguchi_job_api;
