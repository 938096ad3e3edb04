package dev.zhixing.work.metrics.internal;

import static dev.zhixing.work.metrics.internal.db.Tables.METRIC;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.base.words.Texts;
import dev.zhixing.shared.people.Right;
import dev.zhixing.shared.people.SubjectGuard;
import dev.zhixing.work.metrics.MetricId;

import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Answers for indicators; what is in the bin does not exist here. */
@Component
class MetricGuard implements SubjectGuard {

    private final DSLContext sql;
    private final MetricRights rights;
    private final MetricStore store;

    MetricGuard(DSLContext sql, MetricRights rights, MetricStore store) {
        this.sql = sql;
        this.rights = rights;
        this.store = store;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(MetricId.KIND);
    }

    @Override
    public Map<UUID, Right> rights(Actor actor, String kind, Collection<UUID> ids) {
        return rights.of(actor, ids);
    }

    @Override
    public Optional<SubjectRef> container(SubjectRef subject) {
        return Optional.of(subject);
    }

    @Override
    public Map<UUID, SubjectTitle> titles(Actor actor, String kind, Collection<UUID> ids) {
        boolean english = Texts.reader().getLanguage().equals("en");
        var titles = new HashMap<UUID, SubjectTitle>();
        store.cards(rights(actor, kind, ids).keySet())
                .forEach(
                        card ->
                                titles.put(
                                        card.id().value(),
                                        new SubjectTitle(card.name(english), card.code())));
        return titles;
    }

    @Override
    public Set<UUID> visibleContainers(Actor actor) {
        return new HashSet<>(
                sql.select(METRIC.ID)
                        .from(METRIC)
                        .where(METRIC.DELETED_AT.isNull(), rights.visible(actor))
                        .fetch(METRIC.ID));
    }
}
