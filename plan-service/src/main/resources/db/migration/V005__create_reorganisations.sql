-- A change of the tree from a day on, by a decision, whole or not at all; it can be undone while nothing rests on it.
create table reorganisation (
    id uuid primary key,
    effective_on date not null,
    number text,
    title_vi text not null,
    title_en text,
    closed integer not null,
    opened integer not null,
    moved integer not null,
    -- What is needed to undo it.
    undo jsonb not null,
    made_by text not null,
    made_at timestamptz not null,
    undone_by text,
    undone_at timestamptz
);

-- Who came after whom.
create table unit_succession (
    id uuid primary key,
    reorganisation_id uuid not null references reorganisation on delete cascade,
    predecessor_id uuid not null references unit,
    successor_id uuid not null references unit,
    effective_on date not null,
    operation text not null check (operation in ('rename', 'merge', 'split')),
    -- Only a part of the predecessor went there, so that figures of before and after do not add up.
    divided boolean not null
);

create index unit_succession_predecessor on unit_succession (predecessor_id);
create index unit_succession_successor on unit_succession (successor_id);
create index unit_succession_reorganisation on unit_succession (reorganisation_id);
