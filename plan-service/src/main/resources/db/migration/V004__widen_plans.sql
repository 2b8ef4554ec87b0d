-- Days that are not worked though they are from Monday to Friday, and days that are though they are not.
create table calendar_day (
    day date primary key,
    working boolean not null,
    name_vi text not null,
    name_en text
);

-- Public holidays of Viet Nam as announced for each year, with the days that were exchanged.
insert into calendar_day (day, working, name_vi, name_en)
select day::date, false, name_vi, name_en
from (values
    ('2023-01-02', '2023-01-02', 'Nghỉ bù Tết Dương lịch', 'New Year, in lieu'),
    ('2023-01-20', '2023-01-26', 'Tết Nguyên đán', 'Lunar New Year'),
    ('2023-05-01', '2023-05-03', 'Giỗ Tổ Hùng Vương, 30/4 và 1/5', 'Hung Kings, Reunification and Labour Days'),
    ('2023-09-01', '2023-09-04', 'Quốc khánh', 'National Day'),
    ('2024-01-01', '2024-01-01', 'Tết Dương lịch', 'New Year'),
    ('2024-02-08', '2024-02-14', 'Tết Nguyên đán', 'Lunar New Year'),
    ('2024-04-18', '2024-04-18', 'Giỗ Tổ Hùng Vương', 'Hung Kings'),
    ('2024-04-29', '2024-05-01', '30/4 và 1/5', 'Reunification and Labour Days'),
    ('2024-09-02', '2024-09-03', 'Quốc khánh', 'National Day'),
    ('2025-01-01', '2025-01-01', 'Tết Dương lịch', 'New Year'),
    ('2025-01-27', '2025-01-31', 'Tết Nguyên đán', 'Lunar New Year'),
    ('2025-04-07', '2025-04-07', 'Giỗ Tổ Hùng Vương', 'Hung Kings'),
    ('2025-04-30', '2025-05-02', '30/4 và 1/5', 'Reunification and Labour Days'),
    ('2025-09-01', '2025-09-02', 'Quốc khánh', 'National Day'),
    ('2026-01-01', '2026-01-02', 'Tết Dương lịch', 'New Year'),
    ('2026-02-16', '2026-02-20', 'Tết Nguyên đán', 'Lunar New Year'),
    ('2026-04-27', '2026-04-27', 'Nghỉ bù Giỗ Tổ Hùng Vương', 'Hung Kings, in lieu'),
    ('2026-04-30', '2026-05-01', '30/4 và 1/5', 'Reunification and Labour Days'),
    ('2026-08-31', '2026-09-02', 'Quốc khánh', 'National Day')
) as holiday (first, last, name_vi, name_en),
    generate_series(first::date, last::date, interval '1 day') as day;

insert into calendar_day (day, working, name_vi, name_en) values
    ('2024-05-04', true, 'Làm bù ngày 29/4', 'Worked in lieu of 29 April'),
    ('2025-04-26', true, 'Làm bù ngày 2/5', 'Worked in lieu of 2 May'),
    ('2026-01-10', true, 'Làm bù ngày 2/1', 'Worked in lieu of 2 January'),
    ('2026-08-22', true, 'Làm bù ngày 31/8', 'Worked in lieu of 31 August');

alter table plan drop constraint plan_status_check;
alter table plan add constraint plan_status_check
    check (status in ('draft', 'issued', 'amended', 'closed', 'withdrawn'));
alter table plan
    add column implements_id uuid references plan,
    -- A round of a periodic plan, and the first day of its window.
    add column round_of uuid references plan,
    add column round_from date,
    -- What is found by words: as written, and without accents.
    add column search_text text not null default '',
    add column search tsvector not null generated always as (to_tsvector('simple', search_text)) stored,
    add unique (round_of, round_from),
    add check ((round_of is null) = (round_from is null));

create index plan_search on plan using gin (search);
create index plan_implements on plan (implements_id);

-- What a plan said at each revision since it was issued.
create table plan_revision (
    plan_id uuid not null references plan,
    revision bigint not null,
    status text not null,
    content jsonb not null,
    reason text,
    made_by text not null,
    made_at timestamptz not null,
    primary key (plan_id, revision)
);

-- Every decision about an issued plan and the units it asks; entries are only added.
create table plan_change (
    id uuid primary key,
    plan_id uuid not null references plan,
    kind text not null check (kind in
        ('extension', 'excuse', 'reinstatement', 'addition', 'move', 'amendment', 'closing', 'withdrawal')),
    unit_ids uuid[] not null,
    due timestamptz,
    reason text not null,
    made_by text not null,
    made_at timestamptz not null
);

create index plan_change_plan on plan_change (plan_id, made_at);

insert into plan_change (id, plan_id, kind, unit_ids, due, reason, made_by, made_at)
select id, plan_id, 'extension', unit_ids, due, reason, made_by, made_at from extension;
drop table extension;

alter table obligation
    add column kind text not null default 'report' check (kind in ('report', 'plan')),
    add column unit_kind text not null default 'administrative',
    -- The moment that the plan itself gives; an extension moves only the one in force.
    add column planned_due timestamptz,
    -- When a plan that is owed was issued, and which one.
    add column met_at timestamptz,
    add column met_by uuid references plan;
update obligation set planned_due = due;
alter table obligation alter column planned_due set not null, alter column kind drop default,
    alter column unit_kind drop default;
alter table obligation drop constraint obligation_pkey;
alter table obligation add primary key (plan_id, unit_id, kind);

create table attachment (
    id uuid primary key,
    plan_id uuid not null references plan,
    name text not null,
    media_type text not null,
    sha256 text not null,
    size bigint not null,
    content bytea not null,
    added_by text not null,
    added_at timestamptz not null
);

create index attachment_plan on attachment (plan_id);
