-- Without the wish nothing can be viewed, and the password on the card in the member's hand is void; with it, a new
-- card goes out.
create or replace function portal.set_viewing_wish(
    op_id uuid, society text, login_id text, wishes boolean)
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    its int;
    answer jsonb;
    a core.account;
    taken jsonb;
begin
    select b.id, b.answer into its, answer
    from core.portal_begins(op_id, society, 'set_viewing_wish',
        jsonb_build_array(login_id, wishes)) b;
    if answer is not null then
        return answer;
    end if;
    if wishes is null then
        raise exception 'the wish is yes or no' using errcode = 'MD005';
    end if;
    a := core.member_of(its, login_id);
    if a.account_id is null
        or not coalesce(core.setting(core.profile_of(its), 'viewing', 'offered')::boolean, false) then
        return core.portal_says(op_id, its, 'not_possible', 'my_page');
    elsif a.wishes_to_view = wishes then
        return core.portal_says(op_id, its, 'unchanged', 'my_page');
    end if;
    update core.account x
    set wishes_to_view = wishes where x.society_id = its and x.account_id = a.account_id
    returning x.* into a;
    perform core.record('viewing_wish_changed', 'account', a.account_id, a.person_id,
        jsonb_build_object('wishes', wishes), its);
    if not wishes then
        perform core.void_active(its, a.account_id, 'viewing', 'wish_withdrawn');
        return core.portal_says(op_id, its, 'changed', 'my_page');
    end if;
    taken := core.take_for_portal(a, false, false, null, 'wish_changed');
    return core.portal_says(op_id, its,
        case taken ->> 'outcome' when 'taken' then 'card_promised' when 'card_under_way' then 'card_under_way'
            else 'changed' end, 'my_page', (taken ->> 'promised_on')::timestamp at time zone 'Asia/Tokyo');
end
$$;
comment on function portal.set_viewing_wish(uuid, text, text, boolean) is
    'The wish to view (MYK-2, MYK-9, MYK-10). until: the day by which the card leaves. MD003, MD005, MD409.';
alter function portal.set_viewing_wish(uuid, text, text, boolean) owner to madoguchi_portal_api;
revoke all on function portal.set_viewing_wish(uuid, text, text, boolean) from public;
grant execute on function portal.set_viewing_wish(uuid, text, text, boolean) to madoguchi_portal;
