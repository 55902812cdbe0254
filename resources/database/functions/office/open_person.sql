create or replace function office.open_person(person_id bigint, reason text, from_list text default '') returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk', 'supervisor');
    p core.person;
    a core.account;
    c core.coverage;
begin
    if length(btrim(coalesce(reason, ''))) not between 1 and 100 then
        raise exception 'opening a person needs a reason' using errcode = 'MD005';
    elsif from_list is null or from_list not in ('', 'search', 'recent', 'household', 'requests', 'registration',
        'viewing_passwords', 'returns', 'draft') then
        raise exception 'there is no such list' using errcode = 'MD005';
    end if;
    select x.* into p from core.person x where x.society_id = me.society_id and x.person_id = open_person.person_id;
    if p.person_id is null then
        raise exception 'no such person' using errcode = 'MD020';
    end if;
    select x.* into c
    from core.latest_coverages(me.society_id, array[p.person_id]) l
        join core.coverage x on x.society_id = me.society_id and x.coverage_id = l.coverage_id;
    a := core.account_of(me.society_id, c.coverage_id);
    perform core.record('person_read', 'person', p.person_id, p.person_id,
        jsonb_strip_nulls(jsonb_build_object('reason', btrim(reason), 'from', nullif(from_list, ''))));

    return jsonb_build_object(
        'person_id', p.person_id, 'name', core.full_name(p.family_name, p.given_name),
        'kana', core.full_name(p.family_kana, p.given_kana), 'birth_date', p.birth_date,
        'tie', core.is_tie(me.society_id, p.person_id), 'coverages', core.coverages_of(me.society_id, p.person_id),
        'account', coalesce(a.state, 'none'),
        'wishes_to_view', coalesce(a.wishes_to_view, false), 'last_login_at', core.iso_time(a.last_login_at),
        'registered_at', core.iso_time(a.registered_at), 'access', core.content_access(me.society_id, a.account_id),
        'viewing_works_since', (select core.iso_time(k.active_at) from core.credential k
            where k.society_id = me.society_id and k.account_id = a.account_id and k.kind = 'viewing'
                and k.state = 'active'),
        'cards', core.cards_of(me.society_id, p.person_id),
        'timeline', core.timeline_of(me.society_id, p.person_id, 200),
        'card_under_way', core.under_way_words(core.card_under_way(me.society_id, a.account_id, 'viewing')))
        || core.person_details(me, p, a, c);
end
$$;
comment on function office.open_person(bigint, text, text) is
    'A person with coverages, account, cards and timeline. What the profile protects is closed until the identity '
    'check of a request in the caller''s hand has passed. On record with the reason, in the caller''s words, and the '
    'list that it was opened from. MD005: no reason, or no list of ours. MD020: no such person in this society.';
alter function office.open_person(bigint, text, text) owner to madoguchi_api;
revoke all on function office.open_person(bigint, text, text) from public;
grant execute on function office.open_person(bigint, text, text) to madoguchi_clerk, madoguchi_supervisor;
