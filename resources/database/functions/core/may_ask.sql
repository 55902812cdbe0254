create or replace function core.may_ask(society int, kind text, coverage_id bigint, account_id bigint) returns boolean
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    secret text := (select k.secret from core.offered_kinds() k where k.kind = may_ask.kind);
    a core.account;
begin
    if secret <> 'none' then
        return core.may_have_card(society, coverage_id, account_id, secret);
    end if;
    select x.* into a from core.account x where x.society_id = society and x.account_id = may_ask.account_id;
    return case kind
        when 'account_freeze' then coalesce(a.state in ('issued', 'registered'), false)
        when 'account_deletion' then coalesce(a.state <> 'deleted', false)
        when 'number_succession' then (core.continued_coverage(society, coverage_id)).coverage_id is not null
        else true end;
end
$$;
comment on function core.may_ask(int, text, bigint, bigint) is
    'Whether coverage and account allow a kind of request: a card as core.may_have_card says; something to freeze or '
    'delete; a number that continues another without a day''s gap (MYK-17); the others always.';
alter function core.may_ask(int, text, bigint, bigint) owner to madoguchi_owner;
revoke all on function core.may_ask(int, text, bigint, bigint) from public;
grant execute on function core.may_ask(int, text, bigint, bigint) to madoguchi_api;
