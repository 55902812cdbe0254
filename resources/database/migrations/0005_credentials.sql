-- The life of a secret: staged while its card is printed, ready once the sheet was found good, active from dispatch
-- on, void at last. The secret itself is never here; its argon2id hash is, written by staff functions and read by the
-- portals'.
set local role madoguchi_owner;

create table core.credential (
    society_id    int not null references core.society,
    credential_id bigint not null,
    account_id    bigint not null,
    kind          text not null,
    state         text not null default 'staged',
    hash          text collate "C" not null,
    staged_at     timestamptz not null default now(),
    active_at     timestamptz,
    void_at       timestamptz,
    void_reason   text not null default '',
    primary key (society_id, credential_id),
    foreign key (society_id, account_id) references core.account,
    constraint credential_kind_is_known check (kind in ('viewing', 'login', 'temporary')),
    constraint credential_state_is_known check (state in ('staged', 'ready', 'active', 'void')),
    constraint hash_is_argon2id check (state = 'void' and hash = '' or -- void for good, and erased
        hash ~ '^\$argon2id\$v=19\$m=[1-9][0-9]{3,6},t=[1-9][0-9]?,p=[1-9]\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$'),
    constraint active_since_it_works check ((state = 'active') <= (active_at is not null)),
    constraint not_active_before_dispatch check (state not in ('staged', 'ready') or active_at is null),
    constraint void_with_time_and_reason check ((state = 'void') = (void_at is not null)
        and (state = 'void') = (void_reason <> ''))
);
create unique index credential_one_active on core.credential (society_id, account_id, kind) where state = 'active';
create unique index credential_one_coming on core.credential (society_id, account_id, kind)
    where state in ('staged', 'ready');

create function core.keep_credential() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as $$
begin
    if tg_op = 'DELETE' then
        raise exception 'a credential is never deleted' using errcode = 'integrity_constraint_violation';
    end if;
    if (new.society_id, new.credential_id, new.account_id, new.kind, new.staged_at)
        is distinct from (old.society_id, old.credential_id, old.account_id, old.kind, old.staged_at)
        or new.hash <> old.hash and (old.state <> 'void' or new.hash <> '')
        or old.state = 'void' and (new.void_at, new.void_reason) is distinct from (old.void_at, old.void_reason)
        or old.active_at is distinct from new.active_at and old.active_at is not null then
        raise exception 'what a credential is never changes' using errcode = 'integrity_constraint_violation';
    end if;
    if old.state || '>' || new.state not in ('staged>staged', 'staged>ready', 'staged>void', 'ready>ready',
        'ready>active', 'ready>void', 'active>active', 'active>void', 'void>void') then
        raise exception 'a credential cannot go this way' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
comment on function core.keep_credential() is
    'Second wall: staged, ready, active, void in this order, and no way back. A void one''s hash can be erased.';
revoke all on function core.keep_credential() from public;
create trigger keep before update or delete on core.credential for each row execute function core.keep_credential();

alter table core.credential enable row level security;
alter table core.credential force row level security;
create policy own_society on core.credential to madoguchi_api using (society_id = (select core.my_society()));
create policy new_is_staged on core.credential as restrictive for insert to madoguchi_api with check (state = 'staged');
create policy served_societies on core.credential to madoguchi_portal_api
    using (society_id = any ((select core.my_societies())::int[]));
create policy portal_only_voids on core.credential as restrictive for update to madoguchi_portal_api
    using (true) with check (state = 'void');
grant select (society_id, credential_id, account_id, kind, state, staged_at, active_at, void_at, void_reason),
    insert (society_id, credential_id, account_id, kind, state, hash, staged_at),
    update (state, active_at, void_at, void_reason) on core.credential to madoguchi_api;
grant select, update (state, void_at, void_reason) on core.credential to madoguchi_portal_api;

reset role;
