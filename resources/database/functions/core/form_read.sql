create or replace function core.form_read(society int, form jsonb, confirmed_email text) returns core.registration
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    r core.registration;
    typed text[] := array(select btrim(e.value) from jsonb_array_elements_text(coalesce(form -> 'emails', '[]'))
        with ordinality e (value, n) where btrim(e.value) <> '' order by e.n);
begin
    if jsonb_typeof(form) is distinct from 'object' or exists (select from jsonb_object_keys(form) k
        where k not in ('login_id', 'emails', 'nickname', 'wishes_to_view', 'categories', 'consent')) then
        raise exception 'a form is an object of known fields' using errcode = 'MD005';
    end if;
    r.society_id := society;
    r.email := coalesce(nullif(confirmed_email, ''), typed[1], '');
    r.more_emails := coalesce(case when confirmed_email <> '' then typed else typed[2:] end, '{}');
    -- Where the address is the ID, none is typed.
    r.login_id := coalesce(form ->> 'login_id', r.email);
    r.nickname := btrim(coalesce(form ->> 'nickname', ''));
    r.wishes_to_view := coalesce((form ->> 'wishes_to_view')::boolean, false);
    r.categories := case when form -> 'categories' is not null
        then array(select jsonb_array_elements_text(form -> 'categories')) end;
    r.consented_at := case when (form ->> 'consent')::boolean then now() end;
    return r;
exception when invalid_parameter_value or invalid_text_representation then
    raise exception 'a form is an object of known fields' using errcode = 'MD005';
end
$$;
comment on function core.form_read(int, jsonb, text) is
    'What a registration form says, as far as the member fills it in; `confirmed_email`: the address that a link has '
    'confirmed already, empty when none has. MD005: another field, or another kind of value.';
alter function core.form_read(int, jsonb, text) owner to madoguchi_owner;
revoke all on function core.form_read(int, jsonb, text) from public;
grant execute on function core.form_read(int, jsonb, text) to madoguchi_portal_api;
