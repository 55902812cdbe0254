create or replace function core.raised_lane(lane text, codes text[]) returns text
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    select case
        when lane = 'high' or codes && array['tie', 'third_in_30_days', 'address_is_employer', 'address_changed']
            then 'high'
        when lane = 'normal' or codes && array['employer_changed', 'card_under_way', 'despite', 'odd_hour']
            then 'normal'
        else lane
    end
$$;
comment on function core.raised_lane(text, text[]) is
    'The lane of a request: its kind''s by the profile, raised by what is unusual and never lowered. That one person '
    'took and verified it is told, and raises nothing: in one call that is the rule.';
alter function core.raised_lane(text, text[]) owner to madoguchi_owner;
revoke all on function core.raised_lane(text, text[]) from public;
grant execute on function core.raised_lane(text, text[]) to madoguchi_api;
