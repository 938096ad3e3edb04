package dev.zhixing.work.plans.internal;

import dev.zhixing.shared.notices.NoticeReason;
import dev.zhixing.shared.notices.Notices;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.ItemStatus;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Tells people what is new for them: an item they are now responsible for, a part in the matrix, an
 * item that is blocked. Many new items at once are told once, for the plan.
 */
@Component
class Told {

    private static final int MANY = 5;

    private final Notices notices;

    Told(Notices notices) {
        this.notices = notices;
    }

    void tell(Moment moment, Sheet before, Sheet after, Collection<UUID> changed) {
        Map<UUID, List<Item>> assigned = new LinkedHashMap<>();
        for (UUID id : changed) {
            Item now = after.find(new ItemId(id)).orElse(null);
            if (now == null) {
                continue;
            }
            Item old = before.anywhere(now.id()).orElse(null);
            PersonId owner = now.owner();
            if (owner != null && !owner.equals(old == null ? null : old.owner())) {
                assigned.computeIfAbsent(owner.value(), _ -> new ArrayList<>()).add(now);
            }
            tellParts(moment, before, after, now);
            tellBlocked(moment, after, old, now);
        }
        assigned.forEach((person, items) -> tellAssigned(moment, after, person, items));
    }

    private void tellAssigned(Moment moment, Sheet sheet, UUID person, List<Item> items) {
        if (items.size() > MANY) {
            notices.tell(
                    new Notices.Message(
                            Set.of(person),
                            NoticeReason.ASSIGNED,
                            moment.actor().id(),
                            sheet.plan().ref(),
                            sheet.plan().ref(),
                            "notice.plan.assigned",
                            Map.of("items", String.valueOf(items.size()))));
            return;
        }
        items.forEach(
                item ->
                        tell(
                                moment,
                                sheet,
                                item,
                                Set.of(person),
                                NoticeReason.ASSIGNED,
                                "notice.item.assigned",
                                Map.of()));
    }

    private void tellParts(Moment moment, Sheet before, Sheet after, Item item) {
        for (RaciCell cell : after.raci(item.id())) {
            RaciCell old = before.raci().get(cell.key());
            PersonId person = Parties.person(cell.party()).orElse(null);
            boolean own = Parties.isPerson(cell.party(), item.owner());
            if (person != null && !own && (old == null || old.letter() != cell.letter())) {
                tell(
                        moment,
                        after,
                        item,
                        Set.of(person.value()),
                        NoticeReason.RACI,
                        "notice.item.raci." + cell.letter(),
                        Map.of());
            }
        }
    }

    /** The plan's owner and whoever is waited for. */
    private void tellBlocked(
            Moment moment, Sheet sheet, @org.jspecify.annotations.Nullable Item old, Item now) {
        boolean was = old != null && old.get(ItemFields.STATUS) == ItemStatus.BLOCKED;
        if (was || now.get(ItemFields.STATUS) != ItemStatus.BLOCKED) {
            return;
        }
        var people = new HashSet<UUID>();
        people.add(sheet.plan().owner().value());
        var waitedFor = now.get(ItemFields.BLOCKED_ON);
        if (waitedFor != null) {
            Parties.person(waitedFor).ifPresent(person -> people.add(person.value()));
        }
        tell(
                moment,
                sheet,
                now,
                people,
                NoticeReason.BLOCKED,
                "notice.item.blocked",
                Map.of(
                        "reason",
                        Objects.requireNonNullElse(now.get(ItemFields.BLOCKED_REASON), "")));
    }

    private void tell(
            Moment moment,
            Sheet sheet,
            Item item,
            Set<UUID> people,
            NoticeReason reason,
            String textKey,
            Map<String, String> facts) {
        notices.tell(
                new Notices.Message(
                        people,
                        reason,
                        moment.actor().id(),
                        item.id().ref(),
                        sheet.plan().ref(),
                        textKey,
                        facts));
    }
}
