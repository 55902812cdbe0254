create or replace function core.nickname_problem(society int, person_id bigint, typed text) returns text
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    rule jsonb := core.setting(core.profile_of(society), 'nickname');
    real_one boolean := core.is_real_name(society, person_id, typed);
begin
    if coalesce(typed, '') = '' then
        return '';
    elsif not coalesce((rule ->> 'offered')::boolean, false) or length(typed) > 40 or typed ~ '[[:cntrl:]]' then
        return 'nickname_malformed';
    elsif real_one and coalesce((rule ->> 'refuse_real_name')::boolean, false) then
        return 'nickname_is_name';
    end if;
    return '';
end
$$;
comment on function core.nickname_problem(int, bigint, text) is
    'Why a nickname cannot be chosen: nickname_malformed, or nickname_is_name (HIN-6); empty when it can, or when '
    'none is chosen.';
alter function core.nickname_problem(int, bigint, text) owner to madoguchi_owner;
revoke all on function core.nickname_problem(int, bigint, text) from public;
grant execute on function core.nickname_problem(int, bigint, text) to madoguchi_portal_api;
