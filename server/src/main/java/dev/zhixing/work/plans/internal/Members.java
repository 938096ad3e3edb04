package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.plans.Member;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanProblem;
import dev.zhixing.work.plans.PlanRole;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Map;

/** Who takes part in a plan, and as what. */
@Component
public class Members {

    static final String CHANGED = "plan.member-changed";

    private final Access access;
    private final PlanStore plans;
    private final People people;
    private final Desk desk;
    private final Announcer announcer;

    Members(Access access, PlanStore plans, People people, Desk desk, Announcer announcer) {
        this.access = access;
        this.plans = plans;
        this.people = people;
        this.desk = desk;
        this.announcer = announcer;
    }

    @Transactional(readOnly = true)
    public Page<Member> of(Actor actor, PlanId plan) {
        access.require(actor, Right.SEE, plan.ref());
        var members = plans.members(plan);
        Names names = Names.of(people, members.keySet().stream().map(PartyRef::person).toList());
        return Page.whole(
                members.entrySet().stream()
                        .map(
                                member ->
                                        new Member(
                                                names.party(PartyRef.person(member.getKey())),
                                                member.getValue()))
                        .toList());
    }

    @Transactional
    public Member put(Actor actor, PlanId plan, PersonId person, PlanRole role) {
        access.require(actor, Right.MANAGE, plan.ref());
        PlanRow row = plans.lock(plan);
        Names names = Names.of(people, List.of(PartyRef.person(person)));
        if (!names.knows(PartyRef.person(person))) {
            throw new Refused(List.of(new Breach("personId", PlanProblem.UNKNOWN_PARTY)));
        }
        var members = plans.members(plan);
        PlanRole old = members.get(person);
        if (role != PlanRole.OWNER) {
            requireAnotherOwner(row, members, person);
        }
        plans.put(plan, person, role);
        var party = names.party(PartyRef.person(person));
        tell(actor, row, party.name(), old, role);
        return new Member(party, role);
    }

    @Transactional
    public void remove(Actor actor, PlanId plan, PersonId person) {
        access.require(actor, Right.MANAGE, plan.ref());
        PlanRow row = plans.lock(plan);
        var members = plans.members(plan);
        PlanRole old = members.get(person);
        if (old == null) {
            throw new NotFound();
        }
        requireAnotherOwner(row, members, person);
        plans.leave(plan, person);
        Names names = Names.of(people, List.of(PartyRef.person(person)));
        tell(actor, row, names.party(PartyRef.person(person)).name(), old, null);
    }

    /** The named owner stays one, and somebody always is. */
    private static void requireAnotherOwner(
            PlanRow plan, Map<PersonId, PlanRole> members, PersonId leaving) {
        boolean another =
                members.entrySet().stream()
                        .anyMatch(
                                member ->
                                        member.getValue() == PlanRole.OWNER
                                                && !member.getKey().equals(leaving));
        if (members.get(leaving) == PlanRole.OWNER && (!another || plan.owner().equals(leaving))) {
            throw new Refused(PlanProblem.LAST_OWNER);
        }
    }

    private void tell(
            Actor actor,
            PlanRow plan,
            String name,
            @Nullable PlanRole before,
            @Nullable PlanRole after) {
        announcer.tell(
                desk.moment(actor, plan.id()), CHANGED, plan, Joining.changes(name, before, after));
    }
}
