create or replace function core.seal_society(society int) returns bigint
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    this core.audit_seal;
    row_hashes bytea;
begin
    this.society_id := society;
    insert into core.counter (society_id, kind, last) values (society, 'seal', 0) on conflict do nothing;
    -- Two sealers take turns here, so that the chain has no fork.
    select c.last + 1 into this.seal from core.counter c where c.society_id = society and c.kind = 'seal' for update;

    with sealed as (
        update core.audit_event e set seal = this.seal
        where e.society_id = society and e.seal is null
        returning e.event_id, e.row_hash)
    select count(*), min(s.event_id), max(s.event_id), string_agg(s.row_hash, ''::bytea order by s.event_id)
    into this.events, this.first_event, this.last_event, row_hashes
    from sealed s;
    if this.events = 0 then
        return 0;
    end if;

    this.previous_hash := coalesce(
        (select s.hash from core.audit_seal s where s.society_id = society and s.seal = this.seal - 1),
        decode(repeat('00', 32), 'hex'));
    this.sealed_at := clock_timestamp();
    this.hash := sha256(this.previous_hash || convert_to(concat_ws(chr(31), society, this.seal, this.first_event,
        this.last_event, this.events, (extract(epoch from this.sealed_at) * 1000000)::bigint), 'UTF8') || row_hashes);

    insert into core.audit_seal (society_id, seal, first_event, last_event, events, previous_hash, hash, sealed_at)
    values (this.society_id, this.seal, this.first_event, this.last_event, this.events, this.previous_hash, this.hash,
        this.sealed_at);
    update core.counter c set last = this.seal where c.society_id = society and c.kind = 'seal';
    return this.events;
end
$$;
comment on function core.seal_society(int) is
    'Chains every row that has no seal yet under one new seal, and returns how many. The formula is in README.md.';
alter function core.seal_society(int) owner to madoguchi_owner;
revoke all on function core.seal_society(int) from public;
grant execute on function core.seal_society(int) to madoguchi_api, madoguchi_job_api;
