create or replace function core.lapse_request(its core.request) returns void
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
begin
    if its.state = 'waiting' then
        update core.request r
        set state = 'expired', lapsed_at = clock_timestamp()
        where r.society_id = its.society_id and r.request_id = its.request_id;
        perform core.record('request_expired', 'request', its.request_id, its.person_id, '{}', its.society_id);
    else
        update core.request r
        set state = 'waiting', lapsed_at = clock_timestamp(), decided_by = null, decided_at = null, decided_for = null,
            decision_note = ''
        where r.society_id = its.society_id and r.request_id = its.request_id;
        perform core.record('approval_lapsed', 'request', its.request_id, its.person_id,
            jsonb_build_object('approved_by', its.decided_by), its.society_id);
    end if;
end
$$;
comment on function core.lapse_request(core.request) is
    'Ends a request on which nobody decided in time; takes an approval back that nobody used in time, so that the '
    'request waits once more. The hands stay.';
alter function core.lapse_request(core.request) owner to madoguchi_owner;
revoke all on function core.lapse_request(core.request) from public;
grant execute on function core.lapse_request(core.request) to madoguchi_job_api;
