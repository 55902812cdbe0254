-- What remains are numbers and times: the account's row, its requests, cards and void credentials without content.
create or replace function core.erase_account(society int, account_id bigint) returns jsonb
    language plpgsql volatile
    set search_path = pg_catalog, pg_temp
as $$
declare
    a core.account;
    kinds jsonb;
begin
    select x.* into a
    from core.account x
    where x.society_id = society and x.account_id = erase_account.account_id and x.erased_at is null
    for update skip locked;
    if a.account_id is null or exists (select from core.card c where c.society_id = society
        and c.account_id = a.account_id and c.state in ('numbered', 'staged', 'good')) then
        return null; -- somebody is at it, or a sheet of paper is: the next run finds it again
    end if;
    if a.state <> 'deleted' then
        perform core.end_account(society, a.account_id, 'coverage_lost');
    end if;
    kinds := core.erase_mail(society, a.account_id, null) || core.erase_papers(society, a)
        || core.erase_login(society, a.account_id);
    update core.account x
    set login_id = '', issued_login_id = '', nickname = '', wishes_to_view = false, consented_at = null,
        last_login_at = null, last_viewing_at = null, address_confirmed_at = null, erased_at = now()
    where x.society_id = society and x.account_id = a.account_id;
    kinds := kinds || '{"account": 1}';

    insert into core.erasure (society_id, erasure_id, cause, account_id, person_id, kinds)
    values (society, core.next_number(society, 'erasure'), case when a.state = 'deleted'
        and a.end_reason <> 'coverage_lost' then 'deregistration' else 'retention' end, a.account_id, a.person_id,
        kinds);
    perform core.record('account_erased', 'account', a.account_id, a.person_id, kinds, society);
    return kinds;
end
$$;
comment on function core.erase_account(int, bigint) is
    'Erases what is personal about an account and writes the proof: how many of each kind. Null: not now, a card is '
    'being made or somebody holds it (JAL-8).';
alter function core.erase_account(int, bigint) owner to madoguchi_owner;
revoke all on function core.erase_account(int, bigint) from public;
grant execute on function core.erase_account(int, bigint) to madoguchi_job_api;
