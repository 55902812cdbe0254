create or replace function core.causes_of_cards(profile jsonb, c core.coverage, a core.account, secret text)
    returns setof core.cause
    language plpgsql stable
    set search_path = pg_catalog, pg_temp
as $$
declare
    coming jsonb := core.card_under_way(a.society_id, a.account_id, secret);
    words text;
    d core.card;
    live record;
    tried boolean;
    facts jsonb;
begin
    select x.* into d from core.card x
    where x.society_id = a.society_id and x.card_id = core.card_in_hand(a.account_id, secret);
    select k.active_at, k.chosen into live from core.credential k
    where k.society_id = a.society_id and k.account_id = a.account_id and k.kind = secret and k.state = 'active';
    tried := exists (select from core.login_event e where e.society_id = a.society_id and e.account_id = a.account_id
        and e.kind = secret and e.outcome in ('wrong', 'locked') and e.at > now() - interval '30 days');
    facts := jsonb_build_object('secret', secret, 'serial', d.serial, 'printed_on', d.printed_on,
        'dispatched_at', core.iso_time(d.dispatched_at), 'employer', nullif(d.recipient, ''),
        'department', nullif(d.department, ''));
    if coming ->> 'dispatched' = 'false' then
        words := core.setting(profile, 'requests', (select r.kind from core.request r where r.society_id = a.society_id
            and r.request_id = (coming ->> 'request_id')::bigint), 'in_flight_groups', coming ->> 'group') #>> '{}';
        return next core.as_cause('card_being_made', 'high', jsonb_build_object('secret', secret,
            'serial', nullif(coming ->> 'serial', ''), 'received_at', core.iso_time((coming ->> 'since')::timestamptz),
            'expected_on', coming ->> 'expected_on', 'words', words), 'open_request',
            jsonb_build_object('request_id', coming -> 'request_id'), case when words <> '' then 'words' end);
        if (core.destination_of(c.society_id, c.coverage_id, '')).route is null then
            return next core.as_cause('no_destination', 'high', jsonb_build_object('employer', (select e.name
                from core.employer e where e.society_id = c.society_id and e.employer_id = c.employer_id)),
                'open_request', jsonb_build_object('request_id', coming -> 'request_id'));
        end if;
    end if;
    if d.state = 'returned' then
        return next core.as_cause('card_returned', 'high', facts, 'take_request', jsonb_build_object('kind',
            case d.kind when 'viewing_password_issue' then 'viewing_password_reissue' else d.kind end));
    elsif d.state = 'dispatched' and d.dispatched_at > now() - interval '60 days'
        and not coalesce(live.chosen, false) and not exists (select from core.login_event e
            where e.society_id = a.society_id and e.account_id = a.account_id and e.kind = secret
                and e.outcome not in ('wrong', 'locked', 'not_possible') and e.at > d.dispatched_at) then
        return next core.as_cause(case d.route when 'employer' then 'card_at_employer' else 'card_sent_home' end,
            case when coming ->> 'dispatched' = 'true' and not tried then 'high' else 'medium' end,
            case d.route when 'employer' then facts else facts - '{employer,department}'::text[] end,
            case d.route when 'employer' then 'ask_employer' else 'wait' end);
    end if;
    if live.active_at is not null and exists (select from core.card x where x.society_id = a.society_id
        and x.account_id = a.account_id and x.secret_kind = secret and x.state in ('dispatched', 'returned')
        and (x.card_id <> d.card_id or live.chosen)) then
        return next core.as_cause('older_card_void', case when tried then 'high' else 'medium' end,
            jsonb_build_object('secret', secret, 'works_since_at', core.iso_time(live.active_at), 'chosen',
                case when live.chosen then true end) || case when live.chosen then '{}'
                else facts - '{employer,department}'::text[] end, 'card_in_hand');
    elsif live.active_at is null and exists (select from core.credential k where k.society_id = a.society_id
        and k.account_id = a.account_id and k.kind = secret and k.void_reason = 'reported_lost') then
        return next core.as_cause('old_card_stopped', 'high', facts - '{employer,department}'::text[], 'card_in_hand');
    end if;
end
$$;
comment on function core.causes_of_cards(jsonb, core.coverage, core.account, text) is
    'Cards with a secret of this kind: under way, with what the society says to the member''s group (MYK-8), lying '
    'with the employer (MYK-15), returned, made void by a later one (MYK-13), stopped at once, or without an address '
    'to go to.';
alter function core.causes_of_cards(jsonb, core.coverage, core.account, text) owner to madoguchi_owner;
revoke all on function core.causes_of_cards(jsonb, core.coverage, core.account, text) from public;
grant execute on function core.causes_of_cards(jsonb, core.coverage, core.account, text) to madoguchi_api;
