package dev.zhixing.work.metrics.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.MetricId;
import dev.zhixing.work.metrics.ReadingId;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** One card with all that belongs to it, and its readings. */
@Component
public class CardQuestion {

    private final MetricStore store;
    private final CardParts parts;
    private final MemberStore memberStore;
    private final ReadingStore readings;
    private final Access access;

    CardQuestion(
            MetricStore store,
            CardParts parts,
            MemberStore memberStore,
            ReadingStore readings,
            Access access) {
        this.store = store;
        this.parts = parts;
        this.memberStore = memberStore;
        this.readings = readings;
        this.access = access;
    }

    /** A card with its members, recorders and targets, and what the caller may do with it. */
    public record Whole(
            MetricCard card,
            List<BreakdownMember> members,
            Set<UUID> recorders,
            Collection<CardParts.OwnTarget> targets,
            Right right) {}

    @Transactional(readOnly = true)
    public Whole whole(Actor actor, MetricId id) {
        return whole(card(actor, id), access.right(actor, id.ref()).orElseThrow(NotFound::new));
    }

    /** Of a card the caller has changed just now. */
    @Transactional(readOnly = true)
    public Whole whole(Actor actor, MetricCard card) {
        return whole(card, access.right(actor, card.id().ref()).orElse(Right.SEE));
    }

    private Whole whole(MetricCard card, Right right) {
        MetricId id = card.id();
        return new Whole(
                card,
                memberStore.of(id),
                parts.recorders(id),
                parts.targets(List.of(id.value()))
                        .getOrDefault(id.value(), new TreeMap<>())
                        .values(),
                right);
    }

    /** A card the caller may see. */
    @Transactional(readOnly = true)
    public MetricCard card(Actor actor, MetricId id) {
        access.require(actor, Right.SEE, id.ref());
        return store.find(id).orElseThrow(NotFound::new);
    }

    /** Newest period first; of one member, of the whole, or all. */
    @Transactional(readOnly = true)
    public Page<ReadingRow> readings(
            Actor actor,
            MetricId id,
            boolean all,
            @Nullable UUID member,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            PageRequest page) {
        card(actor, id);
        var which = ReadingStore.from(from, to);
        return readings.page(id, all ? which : which.and(ReadingStore.ofMember(member)), page);
    }

    /** What a reading was before, newest first. */
    @Transactional(readOnly = true)
    public List<ReadingStore.Before> before(Actor actor, MetricId id, ReadingId reading) {
        card(actor, id);
        ReadingRow row = readings.find(id, reading).orElseThrow(NotFound::new);
        return readings.before(id, row.start(), row.memberId(), 100);
    }

    public List<BreakdownMember> members(MetricId id) {
        return memberStore.of(id);
    }
}
