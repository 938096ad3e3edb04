package dev.zhixing.work.metrics.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.DomainEvent;
import dev.zhixing.base.kernel.FieldChange;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.UnitId;
import dev.zhixing.shared.search.SearchIndex;
import dev.zhixing.work.metrics.Lines;
import dev.zhixing.work.metrics.MetricCard;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Says what happened to an indicator, and lets it be found as it is now. */
@Component
class MetricAnnouncer {

    private final ApplicationEventPublisher events;
    private final SearchIndex index;
    private final People people;
    private final Clock clock;

    MetricAnnouncer(
            ApplicationEventPublisher events, SearchIndex index, People people, Clock clock) {
        this.events = events;
        this.index = index;
        this.people = people;
        this.clock = clock;
    }

    void tell(Actor actor, MetricCard card, String verb, List<FieldChange> changes) {
        SubjectRef subject = card.id().ref();
        events.publishEvent(
                new DomainEvent(
                        actor.id(),
                        "metric." + verb,
                        subject,
                        subject,
                        card.nameZh(),
                        clock.instant(),
                        card.version(),
                        changes));
    }

    void tell(Actor actor, MetricCard card, String verb) {
        tell(actor, card, verb, List.of());
    }

    void find(MetricCard card) {
        SubjectRef subject = card.id().ref();
        index.put(
                subject,
                subject,
                card.nameZh(),
                String.join("\n", card.code(), card.nameEn(), card.meaning()));
    }

    void forget(MetricCard card) {
        index.remove(card.id().ref());
    }

    /** What is different, as a person would read it. */
    List<FieldChange> changes(MetricCard before, MetricCard after) {
        var changes = new ArrayList<FieldChange>();
        Lines was = before.lines();
        Lines is = after.lines();
        add(changes, "code", before.code(), after.code());
        add(changes, "nameZh", before.nameZh(), after.nameZh());
        add(changes, "nameEn", before.nameEn(), after.nameEn());
        add(changes, "meaning", before.meaning(), after.meaning());
        add(changes, "formula", before.formula(), after.formula());
        add(changes, "source", before.source(), after.source());
        add(changes, "unitKind", before.unitKind(), after.unitKind());
        add(changes, "unitWord", before.unitWord(), after.unitWord());
        add(changes, "decimals", before.decimals(), after.decimals());
        add(changes, "direction", was.direction(), is.direction());
        add(changes, "base", text(was.base()), text(is.base()));
        add(changes, "target", text(was.target()), text(is.target()));
        add(changes, "low", text(was.low()), text(is.low()));
        add(changes, "high", text(was.high()), text(is.high()));
        add(changes, "warning", text(was.warning()), text(is.warning()));
        add(changes, "alarm", text(was.alarm()), text(is.alarm()));
        add(changes, "frequency", before.frequency(), after.frequency());
        add(changes, "dueDays", before.dueDays(), after.dueDays());
        add(changes, "startsOn", before.startsOn(), after.startsOn());
        add(changes, "owner", person(before.ownerId()), person(after.ownerId()));
        add(changes, "unit", unit(before.unitId()), unit(after.unitId()));
        add(changes, "family", before.family(), after.family());
        add(changes, "person", person(before.personId()), person(after.personId()));
        add(changes, "dimension", before.dimension(), after.dimension());
        add(changes, "weight", text(before.weight()), text(after.weight()));
        add(changes, "agreedOn", before.agreedOn(), after.agreedOn());
        add(changes, "breakdown", before.breakdown(), after.breakdown());
        add(changes, "rollUp", before.rollUp(), after.rollUp());
        add(changes, "overTime", before.overTime(), after.overTime());
        add(changes, "visibility", before.visibility(), after.visibility());
        add(changes, "expression", before.expression(), after.expression());
        add(changes, "response", before.response(), after.response());
        return changes;
    }

    private static void add(
            List<FieldChange> changes,
            String field,
            @Nullable Object before,
            @Nullable Object after) {
        var change = new FieldChange(field, words(before), words(after));
        if (change.isChange()) {
            changes.add(change);
        }
    }

    private static @Nullable String words(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        return text.isEmpty() ? null : text;
    }

    static @Nullable String text(@Nullable BigDecimal value) {
        return value == null ? null : Figures.plain(value).toPlainString();
    }

    @Nullable String person(@Nullable UUID id) {
        return id == null ? null : people.person(new PersonId(id)).map(Party::name).orElse("");
    }

    private @Nullable String unit(@Nullable UUID id) {
        return id == null
                ? null
                : people.party(PartyRef.unit(new UnitId(id))).map(Party::name).orElse("");
    }
}
