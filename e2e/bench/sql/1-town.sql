-- A province of ten cities with ten counties each, their organs, officers and employers. The first county has a tenth
-- of all, the last a two-hundredth; the demo town's two counties are the first and the second.
create schema bench;
select setseed(0.20261126);

create function bench.id(text) returns uuid immutable parallel safe language sql as $$
  select overlay(overlay(md5($1) placing '4' from 13) placing '8' from 17)::uuid
$$;

create unlogged table bench.counties as
select k, '99' || lpad((1 + k / 10)::text, 2, '0') || lpad((1 + k % 10)::text, 2, '0') as code
from generate_series(0, 99) k;

insert into regions (code, name, level, parent_code)
select '99' || lpad(c::text, 2, '0'), '测试市' || c, 'city', '99' from generate_series(1, 10) c
union all
select code, '县区' || k, 'county', left(code, 4) from bench.counties
union all
select code || lpad(s::text, 3, '0'), '街道' || s, 'street', code from bench.counties, generate_series(1, 5) s
on conflict do nothing;

insert into organs (id, code, region_code, parent_id, kind, name, number_prefix, address, postcode, phone, government_name, court_name)
select bench.id('organ' || kind || k), kind || k, code, case kind when 'unit' then bench.id('organbureau' || k) end,
  (case kind when 'unit' then 'inspection_body' else kind end)::organ_kind, '县区' || k || kind, '测' || k || '人社监', '大街1号',
  '000001', '0999-5550001', '人民政府', '人民法院'
from bench.counties, unnest('{bureau,unit}'::text[]) kind;

-- A leader and the other posts, two inspectors without a certificate, and with one as many as there are cases for:
-- six hundred each in five years.
alter table bench.counties add inspectors int;
update bench.counties
set inspectors = greatest(8, (sqrt((k + 1) / 100.0) - sqrt(k / 100.0)) * current_setting('bench.cases')::int / 300);

create unlogged table bench.officers as
select k, n, bench.id('officer' || k || '-' || n) as id
from bench.counties, generate_series(0, 8 + inspectors) n;

insert into accounts (id, kind, login, name, organ_id, region_code, role, password_hash, second_factor_exempt, created_at)
select id, 'officer'::account_kind, 'officer' || k || 'x' || n, substr('王李张刘陈杨赵黄周吴徐孙马朱胡郭何林高罗', 1 + (k + n) % 20, 1)
    || substr('敏静强磊洋勇艳杰娟涛明超霞平刚玲桂英华兰', 1 + (k * 7 + n * 3) % 20, 1) || k,
  bench.id('organunit' || k), code,
  (array['squad_leader','assistant','legal_reviewer','head','auditor','security_administrator','administrator'])[1 + n]::office_role,
  'none', false, now() - interval '5 years'
from bench.officers join bench.counties using (k) where n < 7
union all
select id, 'officer'::account_kind, 'officer' || k || 'x' || n, substr('王李张刘陈杨赵黄周吴徐孙马朱胡郭何林高罗', 1 + (k + n) % 20, 1)
    || substr('敏静强磊洋勇艳杰娟涛明超霞平刚玲桂英华兰', 1 + (k * 7 + n * 3) % 20, 1) || k,
  bench.id('organunit' || k), code, 'inspector'::office_role, case when n % 9 = 0 then null else 'none' end, false, now() - interval '4 years'
from bench.officers join bench.counties using (k) where n >= 7;

insert into inspector_certificates (account_id, number, valid_from, valid_to)
select id, 'C' || k || '-' || n, '2020-01-01', '2030-12-31' from bench.officers where n > 8;

-- Names that share their pairs of characters as real ones do: a place, two characters of a brand, a trade, a form.
create unlogged table bench.names as
select row_number() over (order by a, b, trade) - 1 as k, '测试市' || a || b || trade || '有限公司' as name
from regexp_split_to_table('龙腾新达永兴华盛鑫源宏泰瑞丰天成金泽嘉和广通恒信德隆中联海川', '') a,
  regexp_split_to_table('盛源泰丰成泽和通信隆联川达兴腾华新永', '') b,
  unnest('{建筑劳务,餐饮管理,物业服务,纺织,电子科技,配送服务,机械制造,服装加工,家政服务,商贸,装饰工程,人力资源,食品,保安服务,印刷包装}'::text[]) trade;

create unlogged table bench.named as
select k, name, (select array_agg(distinct substr(name, i, 2)) from generate_series(1, length(name) - 1) i) as pairs
from bench.names;
create unique index on bench.named (k);

create unlogged table bench.employers as
select e, bench.id('employer' || e) as id, floor(100 * power(random(), 2))::int as k,
  (e::bigint * 7919) % (select count(*) from bench.named) as name_k, floor(random() * 5)::int as street
from generate_series(0, current_setting('bench.cases')::int * 3 / 10) e;

insert into employers (id, credit_code, provisional_key, name, name_bigrams, region_code, address, industry, headcount,
  merged_into_id, created_at)
select e.id, case when e.e % 8 > 0 then '91' || c.code || 'BN' || lpad(e.e::text, 8, '0') end, 'P' || e.e, n.name, n.pairs,
  c.code || case when e.e % 5 = 0 then '' else lpad((1 + e.street)::text, 3, '0') end, '大街' || e.e || '号', '建筑业', 20,
  case when e.e > 100 and e.e % 200 = 0 then bench.id('employer' || (e.e - 1)) end,
  now() - interval '5 years' * (1 - e.e::float / (current_setting('bench.cases')::int * 0.3 + 1))
from bench.employers e join bench.counties c using (k) join bench.named n on n.k = e.name_k;

insert into employer_facts (employer_id, field, value, source, confirmed_on)
select id, 'name', '名称', 'complaint', current_date - (e % 900) from bench.employers;

insert into establishments (employer_id, name, address, region_code, since_on)
select id, '分店', '小街', '990101', current_date - 400 from bench.employers where e % 10 = 0;

insert into employer_relations (kind, from_id, to_id, source, since_on)
select (select min(r) from unnest(enum_range(null::relation_kind)) r), id, bench.id('employer' || (e - 1)), '合同', current_date - 300
from bench.employers where e % 40 = 1;

-- One employer in ten has a user; one claim in a hundred waits.
insert into accounts (kind, login, name, employer_id, region_code, employer_confirmed_at, claimed_credit_code, password_hash, created_at)
select 'employer', 'unit' || e, '经办人' || e, case when e % 1000 > 0 then b.id end,
  case when e % 1000 > 0 then employers.region_code end, case when e % 1000 > 0 then now() end,
  '91' || c.code || 'BN' || lpad(e::text, 8, '0'), 'none', now() - interval '1 year'
from bench.employers b join bench.counties c using (k) join employers on employers.id = b.id where e % 10 = 0;
