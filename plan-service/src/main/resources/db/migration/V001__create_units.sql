create extension if not exists btree_gist;

-- Tiers are data: a smaller rank stands above a larger one, and nothing assumes how many there are.
create table tier (
    code text primary key,
    rank integer not null unique,
    name_vi text not null,
    name_en text not null
);

insert into tier (code, rank, name_vi, name_en) values
    ('ministry', 10, 'Bộ', 'Ministry'),
    ('province', 20, 'Tỉnh, thành phố', 'Province or city'),
    ('district', 30, 'Huyện, quận, thị xã', 'District or town'),
    ('ward', 40, 'Xã, phường, thị trấn', 'Commune or ward');

-- Official codes are reused over time: what is unique is (tier, code) on any one day.
create table unit (
    id uuid primary key,
    tier text not null references tier,
    code text not null,
    name_vi text not null,
    name_en text,
    search_name text not null,
    kind text not null check (kind in ('administrative', 'department', 'school', 'association', 'other')),
    valid_from date,
    valid_to date,
    validity daterange not null generated always as (daterange(valid_from, valid_to)) stored,
    revision bigint not null,
    unique (tier, code, validity without overlaps),
    unique (id, validity without overlaps)
);

create index unit_code on unit (code);

-- Who stood directly above whom, and when: one parent on any day, and only while both exist.
create table unit_edge (
    id uuid primary key,
    unit_id uuid not null,
    parent_id uuid not null check (parent_id <> unit_id),
    valid_from date,
    valid_to date,
    validity daterange not null generated always as (daterange(valid_from, valid_to)) stored,
    unique (unit_id, validity without overlaps),
    foreign key (unit_id, period validity) references unit (id, period validity),
    foreign key (parent_id, period validity) references unit (id, period validity)
);

create index unit_edge_parent on unit_edge (parent_id);
