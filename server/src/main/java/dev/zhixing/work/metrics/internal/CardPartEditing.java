package dev.zhixing.work.metrics.internal;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.MetricId;
import dev.zhixing.work.metrics.MetricsProblem;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.function.Function;

/** Changes what belongs to a card: targets of single periods, members, recorders. */
@Component
public class CardPartEditing {

    private final MetricStore store;
    private final CardParts parts;
    private final ReadingStore readings;
    private final MemberStore memberStore;
    private final LineCrossings crossings;
    private final Access access;
    private final People people;
    private final MetricAnnouncer announcer;

    CardPartEditing(
            MetricStore store,
            CardParts parts,
            ReadingStore readings,
            MemberStore memberStore,
            LineCrossings crossings,
            Access access,
            People people,
            MetricAnnouncer announcer) {
        this.store = store;
        this.parts = parts;
        this.readings = readings;
        this.memberStore = memberStore;
        this.crossings = crossings;
        this.access = access;
        this.people = people;
        this.announcer = announcer;
    }

    /** Sets all targets of single periods. */
    @Transactional
    public MetricCard setTargets(
            Actor actor,
            MetricId id,
            IfMatch seen,
            List<TargetDraft> drafts,
            Function<MetricCard, ?> current) {
        MetricCard card = editable(actor, id, seen, current);
        parts.replaceTargets(id, TargetDraft.checked(card, drafts));
        crossings.check(actor, card);
        return touched(
                actor,
                id,
                "targets-changed",
                List.of(new FieldChange("targets", null, String.valueOf(drafts.size()))));
    }

    /** Sets the members an indicator is told apart by; who is left out is taken out. */
    @Transactional
    public MetricCard setMembers(
            Actor actor,
            MetricId id,
            IfMatch seen,
            List<MemberDraft> drafts,
            Function<MetricCard, ?> current) {
        MetricCard card = editable(actor, id, seen, current);
        List<BreakdownMember> before = memberStore.of(id);
        List<BreakdownMember> after = MemberDraft.checked(card, drafts, before);
        if (before.isEmpty() && !after.isEmpty() && readings.hasReadings(id)) {
            throw new Refused(MetricsProblem.MEMBERS_FIXED);
        }
        for (BreakdownMember old : before) {
            if (after.stream().noneMatch(one -> one.id().equals(old.id()))) {
                memberStore.takeOut(old);
            }
        }
        for (int place = 0; place < after.size(); place++) {
            memberStore.put(after.get(place), place);
        }
        return touched(
                actor,
                id,
                "members-changed",
                List.of(
                        new FieldChange(
                                "members",
                                BreakdownMember.names(before),
                                BreakdownMember.names(after))));
    }

    @Transactional
    public MetricCard setRecorder(Actor actor, MetricId id, PersonId person, boolean recorder) {
        access.require(actor, Right.EDIT, id.ref());
        if (store.lock(id).isEmpty()) {
            throw new NotFound();
        }
        if (recorder && people.person(person).filter(Party::active).isEmpty()) {
            throw new Refused(List.of(new Breach("personId", MetricsProblem.UNKNOWN_PERSON)));
        }
        parts.setRecorder(id, person.value(), recorder);
        String name = announcer.person(person.value());
        return touched(
                actor,
                id,
                "recorder-changed",
                List.of(
                        new FieldChange(
                                "recorder", recorder ? null : name, recorder ? name : null)));
    }

    private MetricCard touched(Actor actor, MetricId id, String verb, List<FieldChange> changes) {
        store.touch(id);
        MetricCard after = store.find(id).orElseThrow(NotFound::new);
        announcer.tell(actor, after, verb, changes);
        return after;
    }

    private MetricCard editable(
            Actor actor, MetricId id, IfMatch seen, Function<MetricCard, ?> current) {
        access.require(actor, Right.EDIT, id.ref());
        MetricCard card = store.lock(id).orElseThrow(NotFound::new);
        seen.require(card.version(), () -> current.apply(card));
        return card;
    }
}
