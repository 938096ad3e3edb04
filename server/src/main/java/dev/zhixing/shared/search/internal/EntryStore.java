package dev.zhixing.shared.search.internal;

import static dev.zhixing.shared.search.internal.db.Tables.CONTAINER_KIND;
import static dev.zhixing.shared.search.internal.db.Tables.ENTRY;

import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.base.words.Pinyin;
import dev.zhixing.shared.search.SearchIndex;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/** Writes the index. */
@Component
class EntryStore implements SearchIndex {

    private static final int ROWS = 500;
    private static final int LONGEST_TITLE = 1_000;
    private static final int LONGEST_BODY = 20_000;
    private static final int HEAD = 100;

    private final DSLContext sql;
    private final Clock clock;

    EntryStore(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void putAll(Collection<Entry> entries) {
        var last = new LinkedHashMap<SubjectRef, Entry>();
        entries.forEach(entry -> last.put(entry.subject(), entry));
        List<Entry> all = new ArrayList<>(last.values());
        noteContainerKinds(all);
        Instant now = clock.instant();
        for (int from = 0; from < all.size(); from += ROWS) {
            insert(all.subList(from, Math.min(all.size(), from + ROWS)), now);
        }
    }

    @Override
    public void removeAll(Collection<SubjectRef> subjects) {
        if (subjects.isEmpty()) {
            return;
        }
        sql.deleteFrom(ENTRY)
                .where(
                        DSL.row(ENTRY.KIND, ENTRY.ID)
                                .in(
                                        subjects.stream()
                                                .map(one -> DSL.row(one.kind(), one.id()))
                                                .toList()))
                .execute();
    }

    /** A search asks for every kind of container which of them the caller may see. */
    private void noteContainerKinds(List<Entry> entries) {
        var kinds = new java.util.TreeSet<String>();
        for (var entry : entries) {
            if (entry.container() != null) {
                kinds.add(entry.container().kind());
            }
        }
        if (!kinds.isEmpty()) {
            var insert = sql.insertInto(CONTAINER_KIND, CONTAINER_KIND.KIND);
            for (String kind : kinds) {
                insert = insert.values(kind);
            }
            insert.onConflictDoNothing().execute();
        }
    }

    private void insert(List<Entry> entries, Instant now) {
        Field<Object> tokens = ENTRY.TOKENS;
        var insert =
                sql.insertInto(
                        ENTRY,
                        ENTRY.KIND,
                        ENTRY.ID,
                        ENTRY.CONTAINER_KIND,
                        ENTRY.CONTAINER_ID,
                        ENTRY.TITLE,
                        ENTRY.BODY,
                        ENTRY.TITLE_FOLDED,
                        ENTRY.BODY_FOLDED,
                        ENTRY.PINYIN,
                        ENTRY.INITIALS,
                        tokens,
                        ENTRY.AT);
        for (var entry : entries) {
            String title = cut(entry.title(), LONGEST_TITLE);
            String body = cut(entry.body(), LONGEST_BODY);
            String foldedTitle = Fold.of(title);
            String foldedBody = Fold.of(body);
            SubjectRef container = entry.container();
            String[] cutUp =
                    Tokens.ofEntry(
                                    foldedTitle,
                                    foldedBody,
                                    container == null
                                            ? Tokens.OPEN
                                            : Tokens.container(container.id()))
                            .toArray(String[]::new);
            insert =
                    insert.values(
                            DSL.val(entry.subject().kind()),
                            DSL.val(entry.subject().id()),
                            DSL.val(container == null ? null : container.kind(), String.class),
                            DSL.val(
                                    container == null ? null : container.id(),
                                    java.util.UUID.class),
                            DSL.val(title),
                            DSL.val(body),
                            DSL.val(foldedTitle),
                            DSL.val(foldedBody),
                            DSL.val(cut(Pinyin.full(title), HEAD)),
                            DSL.val(cut(Pinyin.initials(title), HEAD)),
                            DSL.function("array_to_tsvector", Object.class, DSL.val(cutUp)),
                            DSL.val(now));
        }
        insert.onConflict(ENTRY.KIND, ENTRY.ID).doUpdate().setAllToExcluded().execute();
    }

    private static String cut(String text, int most) {
        String clean = text.replace("\u0000", "");
        return clean.length() <= most ? clean : clean.substring(0, most);
    }
}
