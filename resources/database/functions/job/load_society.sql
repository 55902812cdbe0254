create or replace function job.load_society(
    code text, mark text, name text, postal_code text, address text, telephone text, profile jsonb)
    returns int
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its core.society;
    latest core.society_profile;
    change bigint;
begin
    if code is null or mark !~ '^[A-Z]{2,3}$' or mark is null or coalesce(name, '') = '' or postal_code !~ '^[0-9]{7}$'
        or postal_code is null or coalesce(address, '') = '' or coalesce(telephone, '') = '' then
        raise exception 'a society needs its mark, name, address and telephone' using errcode = 'MD005';
    end if;
    if profile ->> 'code' is distinct from code or exists (select from core.profile_problems(profile)) then
        raise exception 'the profile is not valid' using errcode = 'MD090';
    end if;

    -- Two loads take turns here.
    perform i.next_society from core.installation i for update;
    select s.* into its from core.society s where s.code = load_society.code;
    if its.society_id is null then
        if exists (select from core.society s where s.mark = load_society.mark) then
            raise exception 'another society has this mark' using errcode = 'MD005';
        end if;
        update core.installation i set next_society = i.next_society + 1
            returning i.next_society - 1 into its.society_id;
        insert into core.society (society_id, code, mark, name, postal_code, address, telephone)
        values (its.society_id, code, mark, name, postal_code, address, telephone);
    elsif its.mark <> load_society.mark then
        raise exception 'the mark stands on cards already' using errcode = 'MD005';
    else
        update core.society s
        set name = load_society.name, postal_code = load_society.postal_code, address = load_society.address,
            telephone = load_society.telephone
        where s.society_id = its.society_id;
    end if;

    select p.* into latest
    from core.society_profile p where p.society_id = its.society_id order by p.version desc limit 1;
    if latest.profile is null then
        insert into core.society_profile (society_id, version, profile)
        values (its.society_id, 1, load_society.profile);
        perform core.record('profile_loaded', 'society', its.society_id, null, '{"version": 1}', its.society_id);
    elsif latest.profile <> load_society.profile and not exists (select from core.profile_change c
        where c.society_id = its.society_id and c.state = 'proposed' and c.proposed_by is null
            and c.base_version = latest.version and c.profile = load_society.profile) then
        -- The society itself decides: to the operator alone the profile is closed once it is in use.
        perform core.supersede_proposal(its.society_id, null);
        change := core.next_number(its.society_id, 'profile_change');
        insert into core.profile_change (society_id, change_id, base_version, profile, reason)
        values (its.society_id, change, latest.version, load_society.profile, 'loaded by the operator');
        perform core.record('profile_proposed', 'profile', change, null, jsonb_build_object('base', latest.version),
            its.society_id);
    end if;
    return its.society_id;
end
$$;
comment on function job.load_society(text, text, text, text, text, text, jsonb) is
    'Enters a society with the first version of its profile, or brings its name and address up to date; returns the '
    'society''s number. Another profile than the one in use becomes a proposal, which an administrator or a '
    'supervisor of the society decides on. MD005: an argument, another mark than before, or one of another society. '
    'MD090: the profile has problems. MD092: a proposal of the society''s own waits.';
alter function job.load_society(text, text, text, text, text, text, jsonb) owner to madoguchi_job_api;
revoke all on function job.load_society(text, text, text, text, text, text, jsonb) from public;
grant execute on function job.load_society(text, text, text, text, text, text, jsonb) to madoguchi_job;
