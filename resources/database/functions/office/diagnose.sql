create or replace function office.diagnose(person_id bigint, address text) returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('clerk');
    profile jsonb := core.profile_of(me.society_id);
    c core.coverage := core.present_coverage(me.society_id, diagnose.person_id);
    a core.account := core.account_of(me.society_id, c.coverage_id);
    typed text := btrim(coalesce(address, ''));
    p core.person;
    found jsonb;
begin
    if typed <> '' and not core.is_email(typed) then
        raise exception 'not an e-mail address' using errcode = 'MD005';
    end if;
    select x.* into p from core.person x where x.society_id = me.society_id and x.person_id = c.person_id;

    select jsonb_agg(core.next_possible(profile, c, f.cause) order by
        array_position(array['high', 'medium', 'low'], (f.cause).certainty), f.place) into found
    from (
        select x as cause, row_number() over () as place
        from (
            select core.causes_of_coverage(profile, p, c) as x
            union all select core.causes_of_account(profile, c, a)
            union all select core.causes_of_change(profile, c, a)
            union all select core.causes_of_refusals(profile, c, a, typed)
            union all select core.causes_of_links(profile, c, a, typed)
            union all select core.causes_of_mail(profile, c, a, typed)
            union all select core.causes_of_notice(profile, a)
            union all select core.causes_of_login(profile, a)
            union all select core.causes_of_keys(profile, a)
            union all select core.causes_of_viewing(profile, a)
            union all select core.causes_of_cards(profile, c, a, 'viewing')
            union all select core.causes_of_cards(profile, c, a, 'login')
            union all select core.causes_of_cards(profile, c, a, 'temporary')
            union all select core.causes_of_requests(c)
            union all select core.causes_of_contents(profile, c)
            union all select core.causes_of_forgetting(profile, p, a)
            union all select core.causes_of_family(profile, c)) g) f;
    if found is null or not jsonb_path_exists(found, '$[*].certainty ? (@ != "low")') then
        found := jsonb_build_array(core.as_cause('nothing_found', 'medium',
            jsonb_build_object('last_login_at', core.iso_time(a.last_login_at)), 'directory'))
            || coalesce(found, '[]');
    end if;
    perform core.record('diagnosis_read', 'person', c.person_id, c.person_id,
        jsonb_build_object('causes', jsonb_array_length(found), 'address', typed <> ''));
    return jsonb_build_object('person_id', c.person_id, 'causes', found,
        'checked', core.check_in_hand(me, c.person_id) is not null);
end
$$;
comment on function office.diagnose(bigint, text) is
    'Why a member does not get in, or what else is wrong: causes with certainty, the likeliest first, what shows each, '
    'what to say and what to do. address: the one that the caller says was typed, or empty; it is compared and not '
    'kept. Nothing protected is among the facts. `checked`: the identity check of a request in the caller''s hand has '
    'passed. On record. MD005: not an address. MD020: no such person in this society.';
alter function office.diagnose(bigint, text) owner to madoguchi_api;
revoke all on function office.diagnose(bigint, text) from public;
grant execute on function office.diagnose(bigint, text) to madoguchi_clerk;
