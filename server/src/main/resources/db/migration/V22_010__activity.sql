-- One person reacts once with one sign.
create table activity.reaction (
    comment_id uuid        not null references activity.comment on delete cascade,
    person_id  uuid        not null,
    sign       text        not null check (sign in ('THUMBS_UP', 'PARTY', 'HEART', 'EYES', 'CHECK', 'QUESTION')),
    created_at timestamptz not null,
    primary key (comment_id, person_id, sign)
);

-- Who is looking at what just now. Not logged and never kept longer than minutes.
create unlogged table activity.presence (
    subject_kind text        not null,
    subject_id   uuid        not null,
    person_id    uuid        not null,
    seen_at      timestamptz not null,
    primary key (subject_kind, subject_id, person_id)
);
create index on activity.presence (seen_at);
