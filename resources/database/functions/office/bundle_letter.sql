-- The letter lies open on top of sealed cards: how many and which serials, and nothing that tells one member from
-- another.
create or replace function office.bundle_letter(bundle_id bigint) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('printer');
    bundle core.bundle;
    face core.card;
begin
    select b.* into bundle from core.bundle b
    where b.society_id = me.society_id and b.bundle_id = bundle_letter.bundle_id;
    if not found then
        raise exception 'no such bundle' using errcode = 'MD023';
    elsif bundle.route <> 'employer' then
        raise exception 'a card that goes home needs no letter' using errcode = 'MD186';
    elsif bundle.state <> 'dispatched' then
        raise exception 'what leaves is known once the bundle is dispatched' using errcode = 'MD043';
    end if;
    -- As the cards were addressed: who is in charge may have changed since, and the cards have not.
    select c.* into face from core.card c
    where c.society_id = me.society_id and c.bundle_id = bundle.bundle_id and c.state in ('dispatched', 'returned')
    order by c.card_id desc limit 1;
    perform core.record('bundle_letter_read', 'bundle', bundle.bundle_id, null);

    return (select jsonb_build_object('society', s.name, 'society_postal_code', s.postal_code,
            'society_address', s.address, 'society_telephone', s.telephone)
        from core.society s where s.society_id = me.society_id)
        || jsonb_build_object('bundle_id', bundle.bundle_id, 'recipient', coalesce(face.recipient, ''),
            'department', coalesce(face.department, ''), 'attention', coalesce(face.attention, ''),
            'postal_code', coalesce(face.postal_code, ''), 'address', coalesce(face.address, ''),
            'dispatched_on', (bundle.dispatched_at at time zone 'Asia/Tokyo')::date, 'tracking', bundle.tracking,
            'serials', (select coalesce(jsonb_agg(c.serial order by c.serial), '[]') from core.card c
                where c.society_id = me.society_id and c.bundle_id = bundle.bundle_id
                    and c.state in ('dispatched', 'returned')));
end
$$;
comment on function office.bundle_letter(bigint) is
    'What stands on the letter that goes along with a dispatched bundle to an employer: sender, person in charge, '
    'count and serials. MD023: no such bundle. MD043: it has not gone. MD186: it goes to no employer.';
alter function office.bundle_letter(bigint) owner to madoguchi_api;
revoke all on function office.bundle_letter(bigint) from public;
grant execute on function office.bundle_letter(bigint) to madoguchi_printer;
