create or replace function core.guard_duplicates(wanted core.request) returns void
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
begin
    if wanted.despite <> '' then
        return;
    elsif exists (select from core.request r
        where r.society_id = wanted.society_id and r.coverage_id = wanted.coverage_id and r.kind = wanted.kind
            and r.state in ('received', 'on_hold', 'waiting', 'approved', 'in_run')
            and r.request_id is distinct from wanted.request_id) then
        raise exception 'a request of this kind is open' using errcode = 'MD030';
    elsif core.card_under_way(wanted.society_id, wanted.account_id, wanted.secret_kind, wanted.request_id) is not null
    then
        raise exception 'a card is under way' using errcode = 'MD031';
    end if;
end
$$;
comment on function core.guard_duplicates(core.request) is
    'Goes through when nothing like it is under way, or a reason is given. MD030: a request of this kind is open for '
    'the coverage. MD031: a card is under way, which another one would make void (MYK-8).';
alter function core.guard_duplicates(core.request) owner to madoguchi_owner;
revoke all on function core.guard_duplicates(core.request) from public;
grant execute on function core.guard_duplicates(core.request) to madoguchi_api;
