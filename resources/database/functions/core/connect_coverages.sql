create or replace function core.connect_coverages(society int, old_coverage bigint, new_coverage bigint, reason text)
    returns void
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    old core.coverage;
    new core.coverage;
    derived text;
begin
    perform c.coverage_id
    from core.coverage c
    where c.society_id = society and c.coverage_id in (old_coverage, new_coverage)
    order by c.coverage_id
    for update;
    select c.* into old from core.coverage c where c.society_id = society and c.coverage_id = old_coverage;
    select c.* into new from core.coverage c where c.society_id = society and c.coverage_id = new_coverage;
    if old.coverage_id is null or new.coverage_id is null then
        raise exception 'no such coverage' using errcode = 'MD102';
    elsif new.predecessor_id = old.coverage_id and new.predecessor_reason = reason then
        return;
    end if;
    derived := core.succession_reason(old, new);
    if derived = '' then
        raise exception 'not the same person, or a day between the two' using errcode = 'MD103';
    -- A number can change for any of the reasons; a reason of the guide must be the true one.
    elsif reason <> derived and reason <> 'number_changed' or new.predecessor_id is not null
        or exists (select from core.coverage c where c.society_id = society and c.predecessor_id = old_coverage) then
        raise exception 'the coverages do not follow each other for this reason' using errcode = 'MD104';
    end if;
    update core.coverage c
    set predecessor_id = old_coverage, predecessor_reason = reason
    where c.society_id = society and c.coverage_id = new_coverage;
    perform core.follow_coverage(society, old_coverage, new_coverage);
end
$$;
comment on function core.connect_coverages(int, bigint, bigint, text) is
    'Notes that one coverage continues another, and lets the account follow where the profile says so (AIS-15, '
    'MYK-17). MD102: no such coverage. MD103: another person, or a day''s gap. MD104: another reason, or one of the '
    'two has its neighbour already.';
alter function core.connect_coverages(int, bigint, bigint, text) owner to madoguchi_owner;
revoke all on function core.connect_coverages(int, bigint, bigint, text) from public;
grant execute on function core.connect_coverages(int, bigint, bigint, text) to madoguchi_api, madoguchi_job_api;
