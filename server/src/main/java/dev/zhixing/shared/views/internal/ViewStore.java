package dev.zhixing.shared.views.internal;

import static dev.zhixing.shared.views.internal.db.Tables.DEFAULT_VIEW;
import static dev.zhixing.shared.views.internal.db.Tables.VIEW;

import dev.zhixing.base.api.ApiProblem;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.views.ViewId;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Saved views and who opens a list with which. */
@Component
class ViewStore {

    private final DSLContext sql;
    private final Clock clock;

    ViewStore(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Own and shared views of a place, by name. */
    Page<ViewRow> page(PersonId reader, ViewPlace place, PageRequest page) {
        Condition which =
                at(place)
                        .and(VIEW.OWNER_ID.eq(reader.value()).or(VIEW.SHARED.isTrue()))
                        .and(after(page));
        return Page.cut(
                rows(reader, which, page.limit() + 1),
                page,
                row -> List.of(row.name(), row.id().value().toString()));
    }

    private static Condition after(PageRequest page) {
        if (page.isFirst()) {
            return DSL.noCondition();
        }
        try {
            var id = UUID.fromString(page.after().get(1));
            return DSL.row(VIEW.NAME, VIEW.ID).gt(page.after().get(0), id);
        } catch (IllegalArgumentException | IndexOutOfBoundsException tampered) {
            throw new Refused(ApiProblem.BAD_CURSOR);
        }
    }

    Optional<ViewRow> find(PersonId reader, ViewId id) {
        return rows(reader, VIEW.ID.eq(id.value()), 1).stream().findFirst();
    }

    List<ViewRow> all(PersonId reader, java.util.Collection<UUID> ids) {
        return rows(reader, VIEW.ID.eq(DSL.any(ids.toArray(UUID[]::new))), ids.size());
    }

    /** As {@link #find}, and nobody else changes it meanwhile. */
    Optional<ViewRow> lock(PersonId reader, ViewId id) {
        sql.select(VIEW.ID).from(VIEW).where(VIEW.ID.eq(id.value())).forUpdate().execute();
        return find(reader, id);
    }

    int count(PersonId owner) {
        return sql.fetchCount(VIEW, VIEW.OWNER_ID.eq(owner.value()));
    }

    void insert(ViewRow row) {
        SubjectRef scope = row.scope();
        sql.insertInto(VIEW)
                .set(VIEW.ID, row.id().value())
                .set(VIEW.OWNER_ID, row.owner().value())
                .set(VIEW.SCOPE_KIND, scope == null ? null : scope.kind())
                .set(VIEW.SCOPE_ID, scope == null ? null : scope.id())
                .set(VIEW.SCREEN, row.screen())
                .set(VIEW.NAME, row.name())
                .set(VIEW.QUERY, row.query())
                .set(VIEW.SHARED, row.shared())
                .set(VIEW.CREATED_AT, clock.instant())
                .execute();
    }

    void update(ViewRow row) {
        sql.update(VIEW)
                .set(VIEW.NAME, row.name())
                .set(VIEW.QUERY, row.query())
                .set(VIEW.SHARED, row.shared())
                .set(VIEW.VERSION, VIEW.VERSION.plus(1))
                .where(VIEW.ID.eq(row.id().value()))
                .execute();
        if (!row.shared()) {
            sql.deleteFrom(DEFAULT_VIEW)
                    .where(
                            DEFAULT_VIEW.VIEW_ID.eq(row.id().value()),
                            DEFAULT_VIEW.PERSON_ID.ne(row.owner().value()))
                    .execute();
        }
    }

    void delete(ViewId id) {
        sql.deleteFrom(VIEW).where(VIEW.ID.eq(id.value())).execute();
    }

    void prefer(PersonId reader, ViewRow row) {
        String place = new ViewPlace(row.scope(), row.screen()).key();
        sql.insertInto(DEFAULT_VIEW)
                .set(DEFAULT_VIEW.PERSON_ID, reader.value())
                .set(DEFAULT_VIEW.PLACE, place)
                .set(DEFAULT_VIEW.VIEW_ID, row.id().value())
                .onConflict(DEFAULT_VIEW.PERSON_ID, DEFAULT_VIEW.PLACE)
                .doUpdate()
                .set(DEFAULT_VIEW.VIEW_ID, row.id().value())
                .execute();
    }

    void forget(PersonId reader, ViewId id) {
        sql.deleteFrom(DEFAULT_VIEW)
                .where(
                        DEFAULT_VIEW.VIEW_ID.eq(id.value()),
                        DEFAULT_VIEW.PERSON_ID.eq(reader.value()))
                .execute();
    }

    private static Condition at(ViewPlace place) {
        SubjectRef scope = place.scope();
        Condition screen = VIEW.SCREEN.eq(place.screen());
        return scope == null
                ? screen.and(VIEW.SCOPE_ID.isNull())
                : screen.and(VIEW.SCOPE_KIND.eq(scope.kind())).and(VIEW.SCOPE_ID.eq(scope.id()));
    }

    private List<ViewRow> rows(PersonId reader, Condition which, int most) {
        var preferred =
                DSL.field(
                        DSL.exists(
                                DSL.selectOne()
                                        .from(DEFAULT_VIEW)
                                        .where(
                                                DEFAULT_VIEW.VIEW_ID.eq(VIEW.ID),
                                                DEFAULT_VIEW.PERSON_ID.eq(reader.value()))));
        return sql.select(
                        VIEW.ID,
                        VIEW.OWNER_ID,
                        VIEW.SCOPE_KIND,
                        VIEW.SCOPE_ID,
                        VIEW.SCREEN,
                        VIEW.NAME,
                        VIEW.QUERY,
                        VIEW.SHARED,
                        VIEW.VERSION,
                        preferred)
                .from(VIEW)
                .where(which)
                .orderBy(VIEW.NAME, VIEW.ID)
                .limit(most)
                .fetch(
                        row ->
                                new ViewRow(
                                        new ViewId(row.get(VIEW.ID)),
                                        new PersonId(row.get(VIEW.OWNER_ID)),
                                        scope(row.get(VIEW.SCOPE_KIND), row.get(VIEW.SCOPE_ID)),
                                        row.get(VIEW.SCREEN),
                                        row.get(VIEW.NAME),
                                        row.get(VIEW.QUERY),
                                        row.get(VIEW.SHARED),
                                        row.get(preferred),
                                        row.get(VIEW.VERSION)));
    }

    private static @Nullable SubjectRef scope(@Nullable String kind, @Nullable UUID id) {
        return kind == null || id == null ? null : new SubjectRef(kind, id);
    }
}
