package dev.zhixing.work.plans.internal;

import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.Right;
import dev.zhixing.shared.people.UnitId;
import dev.zhixing.work.plans.ItemPatch;
import dev.zhixing.work.plans.Plan;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanProblem;
import dev.zhixing.work.plans.PlanRole;
import dev.zhixing.work.plans.PlanState;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Plans as wholes: made, changed, put into the bin, brought back. */
@Component
public class PlanEditing {

    private final Access access;
    private final PlanStore plans;
    private final PlanRights rights;
    private final PlanQuestions questions;
    private final Desk desk;
    private final Announcer announcer;
    private final People people;

    PlanEditing(
            Access access,
            PlanStore plans,
            PlanRights rights,
            PlanQuestions questions,
            Desk desk,
            Announcer announcer,
            People people) {
        this.access = access;
        this.plans = plans;
        this.rights = rights;
        this.questions = questions;
        this.desk = desk;
        this.announcer = announcer;
        this.people = people;
    }

    /** Makes a plan; its owner and its maker own it. */
    @Transactional
    public Plan create(Actor actor, PlanContent content) {
        return questions.plan(actor, begin(actor, content));
    }

    PlanId begin(Actor actor, PlanContent content) {
        if (!actor.mayWrite()) {
            throw new Refused(dev.zhixing.shared.people.PeopleProblem.READ_ONLY_TOKEN);
        }
        var id = new PlanId(UUID.randomUUID());
        Moment moment = desk.moment(actor, id);
        PersonId owner = Objects.requireNonNullElse(content.owner(), moment.person());
        var plan =
                new PlanRow(
                        id,
                        content.name().strip(),
                        blankToNull(content.goal()),
                        owner,
                        content.unit(),
                        content.from(),
                        content.to(),
                        content.state(),
                        null,
                        null,
                        null,
                        0,
                        moment.now(),
                        null,
                        1,
                        0);
        Refused.ifAny(breaches(plan));
        plans.insert(plan, actor.id());
        plans.put(id, owner, PlanRole.OWNER);
        if (!actor.isSystem()) {
            plans.put(id, moment.person(), PlanRole.OWNER);
        }
        announcer.tell(moment, "plan.created", plan, changes(null, plan));
        return id;
    }

    /** What a new plan says. */
    public record PlanContent(
            String name,
            @Nullable String goal,
            @Nullable PersonId owner,
            @Nullable UnitId unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            PlanState state) {}

    @Transactional
    public Plan change(Actor actor, PlanId id, IfMatch seen, PlanPatch patch) {
        access.require(actor, Right.EDIT, id.ref());
        if (patch.ownerId().isPresent()) {
            access.require(actor, Right.MANAGE, id.ref());
        }
        PlanRow old = plans.lock(id);
        seen.require(old.version(), () -> questions.plan(actor, id));
        Moment moment = desk.moment(actor, id);
        PlanRow plan = changed(old, patch, moment);
        Refused.ifAny(breaches(plan));
        plans.update(plan.version(old.version() + 1));
        if (!plan.owner().equals(old.owner())) {
            plans.put(id, plan.owner(), PlanRole.OWNER);
        }
        boolean begins = old.state() == PlanState.DRAFT && plan.state() != PlanState.DRAFT;
        if (begins) {
            plans.agree(id);
        }
        announcer.tell(moment, "plan.updated", plan.version(old.version() + 1), changes(old, plan));
        if (isTimedAnew(old, plan)) {
            desk.follow(actor, id);
        }
        return questions.plan(actor, id);
    }

    /** Another beginning, another unit's time, or work again after a rest of any length. */
    private static boolean isTimedAnew(PlanRow old, PlanRow plan) {
        boolean other =
                !Objects.equals(plan.from(), old.from())
                        || !Objects.equals(plan.unit(), old.unit());
        boolean runs = runs(plan);
        return runs ? other || !runs(old) : other && plan.state() != PlanState.ARCHIVED;
    }

    private static boolean runs(PlanRow plan) {
        return plan.state() == PlanState.DRAFT || plan.state() == PlanState.ACTIVE;
    }

    private static PlanRow changed(PlanRow old, PlanPatch patch, Moment moment) {
        ItemPatch.HealthEntry health = patch.healthOverride().or(null);
        PlanRow.Override override = old.health();
        if (patch.healthOverride().isPresent()) {
            override =
                    health == null || health.value() == null
                            ? null
                            : new PlanRow.Override(
                                    health.value(),
                                    Objects.requireNonNullElse(health.reason(), "").strip(),
                                    moment.person(),
                                    moment.now());
        }
        return old.entered(
                Objects.requireNonNullElse(patch.name().or(old.name()), "").strip(),
                blankToNull(patch.goal().or(old.goal())),
                Objects.requireNonNullElse(
                        patch.ownerId().map(PersonId::new).or(null), old.owner()),
                patch.unitId().isPresent() ? patch.unitId().map(UnitId::new).or(null) : old.unit(),
                patch.from().or(old.from()),
                patch.to().or(old.to()),
                Objects.requireNonNullElse(patch.state().or(null), old.state()),
                override);
    }

    @Transactional
    public void delete(Actor actor, PlanId id, IfMatch seen) {
        access.require(actor, Right.MANAGE, id.ref());
        PlanRow plan = plans.lock(id);
        seen.require(plan.version(), () -> questions.plan(actor, id));
        bin(actor, plan);
    }

    void bin(Actor actor, PlanRow plan) {
        Moment moment = desk.moment(actor, plan.id());
        plans.delete(plan.id(), moment.now(), moment.person());
        announcer.tell(moment, "plan.deleted", plan.version(plan.version() + 1), List.of());
    }

    /** Only those who could delete it see it in the bin. */
    @Transactional
    public Plan restore(Actor actor, PlanId id) {
        Right right = rights.of(actor, Set.of(id.value()), true).get(id.value());
        if (right == null || !right.includes(Right.MANAGE)) {
            throw new NotFound();
        }
        PlanRow plan =
                plans.any(id).filter(found -> found.deletedAt() != null).orElseThrow(NotFound::new);
        if (!actor.mayWrite()) {
            throw new Refused(dev.zhixing.shared.people.PeopleProblem.READ_ONLY_TOKEN);
        }
        plans.restore(id);
        Moment moment = desk.moment(actor, id);
        announcer.tell(moment, "plan.restored", plan.version(plan.version() + 1), List.of());
        if (runs(plan)) {
            desk.follow(actor, id);
        }
        return questions.plan(actor, id);
    }

    private List<Breach> breaches(PlanRow plan) {
        var breaches = new ArrayList<Breach>(PlanRules.breaches(plan));
        var mentioned = new ArrayList<PartyRef>();
        mentioned.add(PartyRef.person(plan.owner()));
        if (plan.unit() != null) {
            mentioned.add(PartyRef.unit(plan.unit()));
        }
        Names names = Names.of(people, mentioned);
        for (PartyRef party : mentioned) {
            if (!names.knows(party)) {
                breaches.add(
                        new Breach(
                                party.kind() == dev.zhixing.shared.people.Party.Kind.UNIT
                                        ? "unitId"
                                        : "ownerId",
                                PlanProblem.UNKNOWN_PARTY));
            }
        }
        return breaches;
    }

    private List<FieldChange> changes(@Nullable PlanRow old, PlanRow plan) {
        var mentioned = new ArrayList<PartyRef>();
        for (PlanRow one : old == null ? List.of(plan) : List.of(old, plan)) {
            mentioned.add(PartyRef.person(one.owner()));
            if (one.unit() != null) {
                mentioned.add(PartyRef.unit(one.unit()));
            }
        }
        return PlanRules.changes(old, plan, Names.of(people, mentioned));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
