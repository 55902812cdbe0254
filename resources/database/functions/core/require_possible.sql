create or replace function core.require_possible(its core.request) returns void
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
begin
    if not core.may_ask(its.society_id, its.kind, its.coverage_id, its.account_id) then
        raise exception 'the coverage or the account does not allow it' using errcode = 'MD033';
    elsif its.secret_kind <> 'none'
        and (select d.route from core.destination_of(its.society_id, its.coverage_id, its.kind) d) is null then
        raise exception 'the addressee cannot be derived' using errcode = 'MD067';
    elsif its.secret_kind <> 'none'
        and core.address_unchecked(its.society_id, its.account_id, its.secret_kind) then
        raise exception 'a card came back, and the address has not been checked' using errcode = 'MD183';
    end if;
end
$$;
comment on function core.require_possible(core.request) is
    'Goes through when the request can still be carried out. MD033: coverage or account. MD067: no addressee. '
    'MD183: the address is to be checked first.';
alter function core.require_possible(core.request) owner to madoguchi_owner;
revoke all on function core.require_possible(core.request) from public;
grant execute on function core.require_possible(core.request) to madoguchi_api;
