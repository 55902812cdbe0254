create or replace function core.login_id_problem(society int, typed text, account_id bigint, email text) returns text
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    rule jsonb := core.setting(core.profile_of(society), 'login', 'id');
    mark text := (select lower(s.mark) from core.society s where s.society_id = society);
begin
    if typed is null or typed ~ '[[:cntrl:]]' or typed <> btrim(typed)
        or length(typed) not between (rule ->> 'min')::int and (rule ->> 'max')::int
        or typed !~ coalesce(rule ->> 'pattern', '') then
        return 'id_malformed';
    -- Printed login IDs are the society's to give; somebody else's address must not become a login ID.
    elsif starts_with(typed, mark) and substring(typed from length(mark) + 1) ~ '^[0-9]{8,}$'
        and not exists (select from core.account a where a.society_id = society
            and a.account_id = login_id_problem.account_id and a.issued_login_id = typed)
        or exists (select from core.account a
            where a.society_id = society and a.login_id = typed and a.state <> 'deleted'
            and a.account_id is distinct from login_id_problem.account_id) then
        return 'id_taken';
    elsif (rule ->> 'email_too')::boolean and typed ~ '@' and lower(typed) <> lower(coalesce(email, '')) then
        return 'id_malformed';
    end if;
    return '';
end
$$;
comment on function core.login_id_problem(int, text, bigint, text) is
    'Why a login ID cannot be chosen: id_malformed or id_taken (AIS-9); empty when it can. `account_id`: whose own '
    'it may be; `email`: the address that may be the ID.';
alter function core.login_id_problem(int, text, bigint, text) owner to madoguchi_owner;
revoke all on function core.login_id_problem(int, text, bigint, text) from public;
grant execute on function core.login_id_problem(int, text, bigint, text) to madoguchi_portal_api;
