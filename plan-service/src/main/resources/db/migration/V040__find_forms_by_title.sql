-- Lists show titles and search them, without reading whole forms.
alter table form
    add column title jsonb,
    add column search_title text;

-- Each language as people type it when they search: lower case, without accents, one space between words.
update form
set title = spec -> 'title',
    search_title = (
        select string_agg(
            trim(lower(regexp_replace(
                translate(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dD'),
                '\s+', ' ', 'g'))),
            E'\n' order by place)
        from (values (1, spec -> 'title' ->> 'vi'), (2, spec -> 'title' ->> 'en')) as title (place, words)
        where words is not null);

alter table form
    alter column title set not null,
    alter column search_title set not null;
