package dev.zhixing.work.metrics.internal;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PeopleProblem;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.Right;
import dev.zhixing.shared.people.UnitId;
import dev.zhixing.work.metrics.MetricCard;
import dev.zhixing.work.metrics.MetricId;
import dev.zhixing.work.metrics.MetricsProblem;
import dev.zhixing.work.metrics.Visibility;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Makes and changes cards. */
@Component
public class MetricEditing {

    private final MetricStore store;
    private final MemberStore memberStore;
    private final ReadingStore readings;
    private final MetricRights rights;
    private final Access access;
    private final People people;
    private final OrganisationTime time;
    private final MetricAnnouncer announcer;
    private final Formulas formulas;
    private final DataSources sources;
    private final LineCrossings crossings;

    MetricEditing(
            MetricStore store,
            MemberStore memberStore,
            ReadingStore readings,
            MetricRights rights,
            Access access,
            People people,
            OrganisationTime time,
            MetricAnnouncer announcer,
            Formulas formulas,
            DataSources sources,
            LineCrossings crossings) {
        this.store = store;
        this.memberStore = memberStore;
        this.readings = readings;
        this.rights = rights;
        this.access = access;
        this.people = people;
        this.time = time;
        this.announcer = announcer;
        this.formulas = formulas;
        this.sources = sources;
        this.crossings = crossings;
    }

    /**
     * @throws Refused with everything that is missing or wrong
     */
    @Transactional
    public MetricCard create(Actor actor, MetricDraft draft) {
        return create(actor, draft, false, null, null);
    }

    /** As {@link #create}; what a pack leaves blank may be blank. */
    MetricCard create(
            Actor actor,
            MetricDraft draft,
            boolean toFill,
            @Nullable String pack,
            @Nullable String packKey) {
        if (!actor.mayWrite()) {
            throw new Refused(PeopleProblem.READ_ONLY_TOKEN);
        }
        var breaches = new ArrayList<>(CardRules.breaches(draft, toFill));
        known(draft, null, breaches);
        Refused.ifAny(breaches);
        var id = new MetricId(UUID.randomUUID());
        MetricCard card = CardRules.card(id, draft, time.today(), actor.id().value(), pack, 1);
        requirePlace(actor, card);
        Set<UUID> inputs = formulas.inputs(actor, card);
        store.insert(card, actor.id().value(), packKey);
        store.replaceInputs(id, inputs);
        announcer.tell(actor, card, "created");
        announcer.find(card);
        if (card.expression() != null) {
            formulas.recomputeAll(actor, card);
        }
        return card;
    }

    /**
     * @param current builds what the reading operation would answer, for a stale caller
     */
    @Transactional
    public MetricCard change(
            Actor actor,
            MetricId id,
            IfMatch seen,
            UnaryOperator<MetricDraft> patch,
            Function<MetricCard, ?> current) {
        MetricCard before = editable(actor, id, seen, current);
        MetricDraft draft = patch.apply(MetricDraft.of(before));
        var breaches =
                new ArrayList<>(
                        CardRules.breaches(draft, before.pack() != null && !before.isComplete()));
        known(draft, id, breaches);
        if (!Objects.equals(draft.frequency(), before.frequency()) && readings.hasReadings(id)) {
            breaches.add(new Breach("frequency", MetricsProblem.FREQUENCY_FIXED));
        }
        if (!Objects.equals(draft.code(), before.code()) && store.isInput(id)) {
            breaches.add(new Breach("code", MetricsProblem.IN_USE));
        }
        if (draft.expression() != null
                && !draft.expression().isBlank()
                && !memberStore.of(id).isEmpty()) {
            breaches.add(new Breach("expression", MetricsProblem.FORMULA_WITH_MEMBERS));
        }
        Refused.ifAny(breaches);
        MetricCard after =
                CardRules.card(
                        id,
                        draft,
                        before.startsOn(),
                        before.ownerId(),
                        before.pack(),
                        before.version() + 1);
        if (!Objects.equals(after.unitId(), before.unitId())
                || after.visibility() != before.visibility()
                || !Objects.equals(after.personId(), before.personId())) {
            requirePlace(actor, after);
        }
        List<FieldChange> changes = announcer.changes(before, after);
        if (changes.isEmpty()) {
            return before;
        }
        Set<UUID> inputs = formulas.inputs(actor, after);
        store.update(after);
        store.replaceInputs(id, inputs);
        announcer.tell(actor, after, "updated", changes);
        announcer.find(after);
        if (!Objects.equals(after.expression(), before.expression())
                || after.decimals() != before.decimals()) {
            formulas.recomputeAll(actor, after);
        }
        crossings.check(actor, after);
        return after;
    }

    /** Into the bin; formulas that name it have no values any more. */
    @Transactional
    public void delete(Actor actor, MetricId id, IfMatch seen, Function<MetricCard, ?> current) {
        access.require(actor, Right.MANAGE, id.ref());
        MetricCard card = store.lock(id).orElseThrow(NotFound::new);
        seen.require(card.version(), () -> current.apply(card));
        store.setDeleted(id, true);
        announcer.tell(actor, card, "deleted");
        announcer.forget(card);
    }

    @Transactional
    public MetricCard restore(Actor actor, MetricId id) {
        if (rights.of(actor, List.of(id.value()), true).get(id.value()) != Right.MANAGE) {
            throw new NotFound();
        }
        if (!actor.mayWrite()) {
            throw new Refused(PeopleProblem.READ_ONLY_TOKEN);
        }
        MetricCard card = store.deleted(id).orElseThrow(NotFound::new);
        if (store.isTaken(
                card.code(), card.unitId(), card.personId(), privateTo(MetricDraft.of(card)), id)) {
            throw new Refused(MetricsProblem.CODE_TAKEN, Map.of("code", card.code()));
        }
        store.setDeleted(id, false);
        announcer.tell(actor, card, "restored");
        announcer.find(card);
        return store.find(id).orElseThrow(NotFound::new);
    }

    private MetricCard editable(
            Actor actor, MetricId id, IfMatch seen, Function<MetricCard, ?> current) {
        access.require(actor, Right.EDIT, id.ref());
        MetricCard card = store.lock(id).orElseThrow(NotFound::new);
        seen.require(card.version(), () -> current.apply(card));
        return card;
    }

    private void requirePlace(Actor actor, MetricCard card) {
        if (!rights.mayPlace(actor, card.unitId(), card.visibility())) {
            throw new Refused(
                    List.of(
                            new Breach(
                                    card.unitId() == null ? "visibility" : "unitId",
                                    MetricsProblem.NOT_YOUR_UNIT)));
        }
        UUID person = card.personId();
        if (person != null && !rights.mayMeasure(actor, person)) {
            throw new Refused(List.of(new Breach("personId", MetricsProblem.NOT_YOUR_UNIT)));
        }
    }

    /** What only the database knows. */
    private void known(MetricDraft draft, @Nullable MetricId id, List<Breach> breaches) {
        person("ownerId", draft.ownerId(), breaches);
        person("personId", draft.personId(), breaches);
        UUID unit = draft.unitId();
        if (unit != null
                && people.party(PartyRef.unit(new UnitId(unit))).filter(Party::active).isEmpty()) {
            breaches.add(new Breach("unitId", MetricsProblem.UNKNOWN_UNIT));
        }
        UUID source = draft.sourceId();
        if (source != null && !sources.exists(source)) {
            breaches.add(new Breach("sourceId", MetricsProblem.UNKNOWN_SOURCE));
        }
        String code = draft.code();
        if (code != null
                && store.isTaken(code.strip(), unit, draft.personId(), privateTo(draft), id)) {
            breaches.add(
                    new Breach("code", MetricsProblem.CODE_TAKEN, Map.of("code", code.strip())));
        }
    }

    private static @Nullable UUID privateTo(MetricDraft draft) {
        return draft.unitId() == null && draft.visibility() == Visibility.PRIVATE
                ? draft.ownerId()
                : null;
    }

    private void person(String path, @Nullable UUID id, List<Breach> breaches) {
        if (id != null && people.person(new PersonId(id)).filter(Party::active).isEmpty()) {
            breaches.add(new Breach(path, MetricsProblem.UNKNOWN_PERSON));
        }
    }
}
