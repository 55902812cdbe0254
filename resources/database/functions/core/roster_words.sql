create or replace function core.roster_words() returns table (field text, word text, code text)
    language sql immutable
    set search_path = pg_catalog, pg_temp
as $$
    values ('insured', '本人', 'insured'), ('insured', '被保険者', 'insured'), ('insured', 'INSURED', 'insured'),
        ('insured', '家族', 'dependant'), ('insured', '被扶養者', 'dependant'), ('insured', '扶養', 'dependant'),
        ('insured', 'DEPENDANT', 'dependant'),
        ('sex', '男', 'male'), ('sex', '男性', 'male'), ('sex', 'M', 'male'), ('sex', 'MALE', 'male'),
        ('sex', '女', 'female'), ('sex', '女性', 'female'), ('sex', 'F', 'female'), ('sex', 'FEMALE', 'female'),
        ('sex', '不明', 'unknown'), ('sex', 'UNKNOWN', 'unknown'), ('sex', '', 'unknown'),
        ('status', '一般', 'general'), ('status', '強制', 'general'), ('status', 'GENERAL', 'general'),
        ('status', '任継', 'voluntary_continuation'), ('status', '任意継続', 'voluntary_continuation'),
        ('status', 'VOLUNTARY_CONTINUATION', 'voluntary_continuation'),
        ('status', '特退', 'special_retired'), ('status', '特例退職', 'special_retired'),
        ('status', 'SPECIAL_RETIRED', 'special_retired'),
        ('loss_reason', '退職', 'left_employer'), ('loss_reason', '定年退職', 'retired'),
        ('loss_reason', '死亡', 'deceased'), ('loss_reason', '他健保加入', 'other_society'),
        ('loss_reason', '75歳到達', 'age_75'), ('loss_reason', '障害認定', 'late_elderly_certified'),
        ('loss_reason', '転籍', 'company_move'), ('loss_reason', '記号番号変更', 'number_changed'),
        ('loss_reason', '扶養削除', 'dependant_removed'), ('loss_reason', '被保険者喪失', 'insured_lost'),
        ('loss_reason', '期間満了', 'term_ended'), ('loss_reason', '保険料未納', 'premium_unpaid'),
        ('loss_reason', '就職', 'employed_elsewhere'), ('loss_reason', '船員', 'seafarer'),
        ('loss_reason', '本人申出', 'own_request'), ('loss_reason', 'その他', 'other'),
        ('event', '取得', 'acquired'), ('event', '喪失', 'lost'), ('event', '任継取得', 'voluntary_acquired'),
        ('event', '任継喪失', 'voluntary_lost'), ('event', '特退', 'special_retired'),
        ('event', '特退取得', 'special_retired'), ('event', '記号番号変更', 'number_changed'),
        ('event', '氏名変更', 'renamed'), ('event', '住所変更', 'address_changed'),
        ('event', '被扶養者増', 'dependant_added'), ('event', '被扶養者減', 'dependant_removed'),
        ('event', '死亡', 'deceased'), ('event', '訂正', 'corrected'), ('event', '取消', 'cancelled')
$$;
comment on function core.roster_words() is
    'The words of a roster, in half width and capitals, and what they mean here: who is insured, sex, status, '
    'reasons of a loss, kinds of change (異動).';
alter function core.roster_words() owner to madoguchi_owner;
revoke all on function core.roster_words() from public;
grant execute on function core.roster_words() to madoguchi_job_api;
