package dev.zhixing.work.scheduling.internal;

import dev.zhixing.engine.network.Assignment;
import dev.zhixing.engine.network.NetworkBuilder;
import dev.zhixing.engine.network.Resource;
import dev.zhixing.engine.network.Task;
import dev.zhixing.engine.network.Units;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.work.plans.ItemKind;
import dev.zhixing.work.plans.ItemStatus;
import dev.zhixing.work.plans.PlanPicture;
import dev.zhixing.work.plans.PlanPicture.StaffedItem;
import dev.zhixing.work.plans.PlanShape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Those who have open work in a plan, each a whole person: the responsible one gives all of his day
 * to an item, a collaborator the share that was asked for. What is done binds nobody.
 */
final class Crew {

    private final PlanPicture plan;
    private final int collaboratorPercent;
    private final Map<PersonId, Integer> places = new LinkedHashMap<>();
    private final List<PersonId> people = new ArrayList<>();

    Crew(PlanPicture plan, int collaboratorPercent) {
        this.plan = plan;
        this.collaboratorPercent = collaboratorPercent;
        for (int i = 0; i < plan.items().size(); i++) {
            shares(i).keySet().forEach(this::join);
        }
    }

    private void join(PersonId person) {
        if (places.putIfAbsent(person, people.size()) == null) {
            people.add(person);
        }
    }

    List<PersonId> people() {
        return List.copyOf(people);
    }

    UUID person(long resource) {
        return people.get((int) resource).value();
    }

    /** Adds them and their parts in the tasks to a network of this plan. */
    void join(NetworkBuilder network, PlanShape shape, Map<PersonId, Availability> there) {
        for (int r = 0; r < people.size(); r++) {
            Availability one = there.get(people.get(r));
            Resource whole = Resource.of(r, people.get(r).value().toString());
            network.resource(one == null ? whole : whole.with(one.capacity()));
        }
        for (int i = 0; i < plan.items().size(); i++) {
            Task task =
                    Task.of(
                            i,
                            dev.zhixing.engine.day.WorkDays.days(
                                    shape.items().get(i).durationDays()));
            shares(i)
                    .forEach(
                            (person, percent) ->
                                    network.assign(
                                            Assignment.during(
                                                    task,
                                                    places.getOrDefault(person, 0),
                                                    new Units(percent))));
        }
    }

    /** What an item takes of whom, in percent. */
    private Map<PersonId, Integer> shares(int place) {
        StaffedItem item = plan.items().get(place);
        var shares = new LinkedHashMap<PersonId, Integer>();
        boolean works =
                !item.summary()
                        && item.kind() != ItemKind.MILESTONE
                        && item.status() != ItemStatus.DONE
                        && plan.shape().items().get(place).durationDays() > 0;
        if (works && item.owner() != null) {
            shares.put(item.owner(), 100);
        }
        if (works && collaboratorPercent > 0) {
            item.collaborators().forEach(one -> shares.putIfAbsent(one, collaboratorPercent));
        }
        return shares;
    }
}
