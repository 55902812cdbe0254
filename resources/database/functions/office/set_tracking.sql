create or replace function office.set_tracking(op_id uuid, bundle_id bigint, number text)
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set standard_conforming_strings = on
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('printer');
    answer jsonb := core.begin_operation(op_id, 'set_tracking', jsonb_build_array(bundle_id, number));
    bare text := upper(regexp_replace(normalize(number, nfkc), '[\s\-‐-―−ーｰ]', '', 'g'));
begin
    if answer is not null then
        return answer;
    end if;
    if bare is null or bare !~ '^[0-9A-Z]{8,20}$' then
        raise exception 'not a tracking number' using errcode = 'MD005';
    end if;
    update core.bundle b
    set tracking = bare
    where b.society_id = me.society_id and b.bundle_id = set_tracking.bundle_id;
    if not found then
        raise exception 'no such bundle' using errcode = 'MD023';
    end if;
    perform core.record('bundle_tracked', 'bundle', bundle_id, null, jsonb_build_object('tracking', bare));
    return core.end_operation(op_id, jsonb_build_object('tracking', bare));
end
$$;
comment on function office.set_tracking(uuid, bigint, text) is
    'Notes under which number the carrier tracks a bundle, as typed or scanned; a wrong one is written over. '
    'MD005: not such a number. MD023: no such bundle.';
alter function office.set_tracking(uuid, bigint, text) owner to madoguchi_api;
revoke all on function office.set_tracking(uuid, bigint, text) from public;
grant execute on function office.set_tracking(uuid, bigint, text) to madoguchi_printer;
