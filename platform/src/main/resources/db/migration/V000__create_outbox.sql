-- Events wait here from the commit that made them true until Kafka has acknowledged them.
create table outbox (
    id bigint generated always as identity primary key,
    event_id uuid not null default gen_random_uuid(),
    topic text not null,
    key text not null,
    type text not null,
    payload text not null,
    created_at timestamptz not null default clock_timestamp()
);

-- The relay takes the oldest row of each key.
create index outbox_key on outbox (topic, key, id);

create function notify_outbox() returns trigger language plpgsql as $$
begin
    notify outbox;
    return null;
end
$$;

create trigger outbox_inserted after insert on outbox for each statement execute function notify_outbox();
