create or replace function core.in_flight_group(kind text, origin text) returns text
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select case
        when kind = 'viewing_password_reissue' then 'reissue_asked'
        when kind = 'viewing_password_issue' and origin = 'registration' then 'registered_with_wish'
        when kind = 'viewing_password_issue' then 'wish_changed'
        else kind end
$$;
comment on function core.in_flight_group(text, text) is
    'To which of the guide''s groups who must wait for their card a request belongs (MYK-8): reissue_asked, '
    'registered_with_wish, wish_changed; for other kinds the kind itself.';
alter function core.in_flight_group(text, text) owner to madoguchi_owner;
revoke all on function core.in_flight_group(text, text) from public;
grant execute on function core.in_flight_group(text, text) to madoguchi_api, madoguchi_portal_api;
