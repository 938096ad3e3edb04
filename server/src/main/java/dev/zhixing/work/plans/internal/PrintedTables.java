package dev.zhixing.work.plans.internal;

import dev.zhixing.base.api.ReadyJson;
import dev.zhixing.base.api.Seen;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.words.Texts;
import dev.zhixing.engine.day.WorkDays;
import dev.zhixing.shared.activity.ActivityCounts;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.Timetable;
import dev.zhixing.work.plans.WorkItem;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The beginning of a plan's table as it was last answered. It depends on nothing of the reader but
 * his language, and lies ready only as long as everything that it shows is as it was; whether the
 * reader may see the plan is asked every time.
 */
@Component
public class PrintedTables {

    private static final int MOST_BYTES = 12 << 20;

    private final Access access;
    private final PlanStore plans;
    private final SheetStore sheets;
    private final Answers answers;
    private final People people;
    private final HangingOn hangingOn;
    private final OrganisationTime time;
    private final Timetable timetable;
    private final Clock clock;
    private final JsonMapper json;
    private final Map<Place, Print> kept = new LinkedHashMap<>(64, 0.75f, true);
    private int bytes;

    PrintedTables(
            Access access,
            PlanStore plans,
            SheetStore sheets,
            Answers answers,
            People people,
            HangingOn hangingOn,
            OrganisationTime time,
            Timetable timetable,
            Clock clock,
            JsonMapper json) {
        this.access = access;
        this.plans = plans;
        this.sheets = sheets;
        this.answers = answers;
        this.people = people;
        this.hangingOn = hangingOn;
        this.time = time;
        this.timetable = timetable;
        this.clock = clock;
        this.json = json;
    }

    private record Place(PlanId plan, Locale language, int limit) {}

    /** What the table shows that does not stand in the plan, as it was then. */
    private record Around(
            LocalDate today,
            WorkDays days,
            Map<PartyRef, Party> parties,
            Map<UUID, ActivityCounts.Count> hanging) {}

    private record Print(
            long stamp, Around around, Set<PartyRef> parties, List<UUID> items, ReadyJson answer) {}

    /** Items in tree order. */
    @Transactional(readOnly = true)
    public ReadyJson items(Actor actor, PlanId id, PageRequest page) {
        access.require(actor, Right.SEE, id.ref());
        PlanRow plan = plans.find(id);
        var place = new Place(id, Texts.reader(), page.limit());
        Print known = page.isFirst() ? find(place) : null;
        if (known != null
                && known.stamp() == plan.stamp()
                && known.around().equals(around(id, known.parties(), known.items()))) {
            return known.answer();
        }
        Sheet sheet = sheets.load(plan);
        Set<PartyRef> parties = Names.mentioned(sheet);
        List<UUID> items = sheet.items().keySet().stream().map(ItemId::value).toList();
        Around around = around(id, parties, items);
        var moment = new Moment(actor, clock.instant(), around.today(), around.days());
        var all =
                answers.items(
                        sheet,
                        moment,
                        Names.of(around.parties()),
                        HangingOn.shown(around.hanging()));
        var answer = ReadyJson.of(json, cut(all, page));
        if (page.isFirst()) {
            keep(place, new Print(plan.stamp(), around, parties, items, answer));
        }
        return answer;
    }

    private Around around(PlanId plan, Set<PartyRef> parties, List<UUID> items) {
        return new Around(
                time.today(), timetable.days(plan), people.parties(parties), hangingOn.of(items));
    }

    private static Page<WorkItem> cut(List<WorkItem> all, PageRequest page) {
        int from = page.isFirst() ? 0 : start(all, page);
        int to = Math.min(all.size(), from + page.limit());
        return new Page<>(
                all.subList(from, to),
                to == all.size() ? null : cursor(to, all.get(to - 1)),
                all.size());
    }

    private static String cursor(int offset, WorkItem last) {
        return PageRequest.cursor(List.of(String.valueOf(offset), last.id().toString()));
    }

    /** After the last item seen, wherever it stands now; where it stood if it is gone. */
    private static int start(List<WorkItem> all, PageRequest page) {
        String last = Seen.id(page, 1).toString();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().toString().equals(last)) {
                return i + 1;
            }
        }
        return Math.clamp(Seen.number(page, 0), 0, all.size());
    }

    private @Nullable Print find(Place place) {
        synchronized (kept) {
            return kept.get(place);
        }
    }

    private void keep(Place place, Print print) {
        synchronized (kept) {
            Print old = kept.remove(place);
            bytes -= old == null ? 0 : old.answer().bytes();
            if (print.answer().bytes() > MOST_BYTES / 8) {
                return;
            }
            kept.put(place, print);
            bytes += print.answer().bytes();
            var eldest = kept.values().iterator();
            while (bytes > MOST_BYTES) {
                bytes -= eldest.next().answer().bytes();
                eldest.remove();
            }
        }
    }
}
