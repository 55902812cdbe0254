create or replace function core.supersede_proposal(society int, proposer int) returns void
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
begin
    update core.profile_change c
    set state = 'superseded'
    where c.society_id = society and c.state = 'proposed' and c.proposed_by is not distinct from proposer;
    if not found and exists (select from core.profile_change c
        where c.society_id = society and c.state = 'proposed') then
        raise exception 'another change waits for a decision' using errcode = 'MD092';
    end if;
end
$$;
comment on function core.supersede_proposal(int, int) is
    'Makes room for a proposal by the same person (null: the operator), whose earlier one it replaces. MD092: '
    'somebody else''s waits for a decision.';
alter function core.supersede_proposal(int, int) owner to madoguchi_owner;
revoke all on function core.supersede_proposal(int, int) from public;
grant execute on function core.supersede_proposal(int, int) to madoguchi_api, madoguchi_job_api;
