create or replace function office.text_blocks(request_id bigint) returns table (code text, "text" text)
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor');
    profile jsonb := core.profile_of(me.society_id);
    its core.request;
    fields jsonb;
begin
    select r.* into its
    from core.request r where r.society_id = me.society_id and r.request_id = text_blocks.request_id;
    if its.request_id is null then
        raise exception 'no such request' using errcode = 'MD021';
    end if;
    select jsonb_build_object('member_name', core.full_name(p.family_name, p.given_name), 'clerk_name', me.name,
        'request_number', its.request_id::text, 'society_name', s.name, 'society_telephone', s.telephone,
        'received_on', core.written_day((its.received_at at time zone 'Asia/Tokyo')::date),
        'promised_on', coalesce(core.written_day(core.promised_on(its)), '（未定）'),
        'today', core.written_day(core.today()), 'portal', profile ->> 'portal',
        'domain', core.setting(profile, 'emails', 'domain') #>> '{}')
    into fields
    from core.person p join core.society s on s.society_id = p.society_id
    where p.society_id = me.society_id and p.person_id = its.person_id;
    perform core.record('text_blocks_read', 'request', its.request_id, its.person_id);

    return query
    select b.block ->> 'code', core.filled_in(b.block ->> 'text', fields)
    from jsonb_array_elements(coalesce(core.setting(profile, 'text_blocks'), '[]')) with ordinality b (block, position)
    where b.block ->> 'kind' in ('any', its.kind)
    order by b.block ->> 'kind' = 'any', b.position;
end
$$;
comment on function office.text_blocks(bigint) is
    'The profile''s text blocks for a request, its kind''s own first, with their fields filled in. On record. MD021: '
    'no such request.';
alter function office.text_blocks(bigint) owner to madoguchi_api;
revoke all on function office.text_blocks(bigint) from public;
grant execute on function office.text_blocks(bigint) to madoguchi_clerk, madoguchi_supervisor;
