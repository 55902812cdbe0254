-- The mail that tells a member that a card has left knows its card: when that one is stopped before the mailer came,
-- the mail is not sent.

set local role madoguchi_owner;

alter table core.mail add card_id bigint,
    add foreign key (society_id, card_id) references core.card;
create index mail_of_card on core.mail (society_id, card_id) where card_id is not null;
grant insert (card_id) on core.mail to madoguchi_api;

drop function if exists core.text_block_fields(); -- its answer has another column

reset role;
