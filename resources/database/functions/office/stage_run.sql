-- A hash goes into its table and nowhere else: what is compared on a repetition is a digest of all of them together.
create or replace function office.stage_run(op_id uuid, run_id bigint, fence int, card_ids bigint[], hashes text[])
    returns jsonb
    language plpgsql volatile security definer
    set search_path = pg_catalog, pg_temp
    set lock_timeout = '3s'
as $$
declare
    me core.staff := core.require_duty('printer');
    answer jsonb := core.begin_operation(op_id, 'stage_run', jsonb_build_object('run', run_id, 'fence', fence,
        'cards', card_ids, 'hashes', encode(sha256(convert_to(to_jsonb(hashes)::text, 'UTF8')), 'hex')));
    run core.run;
    numbered int;
    left_over int;
begin
    if answer is not null then
        return answer;
    end if;
    run := core.own_open_run(me, stage_run.run_id, stage_run.fence);
    if coalesce(cardinality(card_ids), 0) not between 1 and 2000
        or cardinality(card_ids) is distinct from cardinality(hashes)
        or exists (select from unnest(card_ids) w (card_id)
            where not exists (select from core.card c
                where c.society_id = me.society_id and c.run_id = run.run_id and c.card_id = w.card_id)) then
        raise exception 'one hash for each card of the run' using errcode = 'MD005';
    end if;

    select count(*) into numbered
    from core.card c
    where c.society_id = me.society_id and c.run_id = run.run_id and c.state = 'numbered'
        and c.card_id = any (card_ids);
    if numbered <> cardinality(card_ids) then
        raise exception 'a card is staged once' using errcode = 'MD063';
    end if;
    -- Its texts are read once, before its first cards are staged.
    if not exists (select from core.card c
            where c.society_id = me.society_id and c.run_id = run.run_id and c.state = 'staged')
        and exists (select from core.card c where c.society_id = me.society_id and c.run_id = run.run_id
            and c.texts_version <> core.texts_version(c.society_id, c.kind)) then
        raise exception 'the texts have changed since the run was opened' using errcode = 'MD068';
    end if;
    perform core.stage_cards(me, card_ids, hashes);

    select count(*) into left_over
    from core.card c
    where c.society_id = me.society_id and c.run_id = run.run_id and c.state = 'numbered';
    perform core.record('run_staged', 'run', run.run_id, null,
        jsonb_build_object('cards', card_ids, 'fence', run.fence, 'left', left_over));
    return core.end_operation(op_id, jsonb_build_object('staged', numbered, 'left', left_over));
end
$$;
comment on function office.stage_run(uuid, bigint, int, bigint[], text[]) is
    'Takes the argon2id hashes of cards that are about to be printed. MD005: not one hash for each card of the run. '
    'MD062: not a hash. MD063: staged already. MD068: the texts have changed since the run was opened. MD011, MD022, '
    'MD064, MD065, MD072: the run.';
alter function office.stage_run(uuid, bigint, int, bigint[], text[]) owner to madoguchi_api;
revoke all on function office.stage_run(uuid, bigint, int, bigint[], text[]) from public;
grant execute on function office.stage_run(uuid, bigint, int, bigint[], text[]) to madoguchi_printer;
