package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.Right;
import dev.zhixing.shared.people.StandIns;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.RaciLetter;
import dev.zhixing.work.plans.RaciMatrix;
import dev.zhixing.work.plans.RaciMatrix.RaciCheck;
import dev.zhixing.work.plans.Sentence;
import dev.zhixing.work.plans.Why;
import dev.zhixing.work.plans.WorkItem;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Reads a plan in other ways: the matrix of parts, and the reasons of its dates. */
@Component
public class PlanExplaining {

    private final Access access;
    private final PlanStore plans;
    private final SheetStore sheets;
    private final Desk desk;
    private final People people;
    private final StandIns standIns;
    private final OrganisationTime time;
    private final Speech speech;

    PlanExplaining(
            Access access,
            PlanStore plans,
            SheetStore sheets,
            Desk desk,
            People people,
            StandIns standIns,
            OrganisationTime time,
            Speech speech) {
        this.access = access;
        this.plans = plans;
        this.sheets = sheets;
        this.desk = desk;
        this.people = people;
        this.standIns = standIns;
        this.time = time;
        this.speech = speech;
    }

    @Transactional(readOnly = true)
    public RaciMatrix raci(Actor actor, PlanId plan) {
        access.require(actor, Right.SEE, plan.ref());
        Sheet sheet = sheets.load(plans.find(plan));
        Names names = Names.of(people, sheet);
        var rows = new ArrayList<RaciMatrix.RaciRow>();
        var loads = new LinkedHashMap<PartyRef, int[]>();
        for (Item item : sheet.inOrder()) {
            List<RaciCell> cells = sheet.raci(item.id());
            if (cells.isEmpty() && sheet.isSummary(item.id())) {
                continue;
            }
            for (RaciCell cell : cells) {
                int[] load = loads.computeIfAbsent(cell.party(), _ -> new int[5]);
                load[cell.letter().ordinal()] += item.isDone() ? 0 : 1;
            }
            rows.add(row(sheet, item, cells, names));
        }
        return new RaciMatrix(columns(loads, names), rows);
    }

    private static RaciMatrix.RaciRow row(
            Sheet sheet, Item item, List<RaciCell> cells, Names names) {
        return new RaciMatrix.RaciRow(
                item.id().value(),
                sheet.outline().of(item.id()),
                item.name(),
                cells.stream()
                        .map(
                                cell ->
                                        new WorkItem.RaciPart(
                                                names.party(cell.party()),
                                                cell.letter(),
                                                cell.note()))
                        .toList(),
                checks(cells));
    }

    private static List<RaciCheck> checks(List<RaciCell> cells) {
        var checks = new ArrayList<RaciCheck>();
        long responsible = count(cells, RaciLetter.R);
        long accountable = count(cells, RaciLetter.A);
        if (responsible != 1) {
            checks.add(responsible == 0 ? RaciCheck.NO_R : RaciCheck.TWO_R);
        }
        if (accountable != 1) {
            checks.add(accountable == 0 ? RaciCheck.NO_A : RaciCheck.TWO_A);
        }
        return checks;
    }

    private static long count(List<RaciCell> cells, RaciLetter letter) {
        return cells.stream().filter(cell -> cell.letter() == letter).count();
    }

    private List<RaciMatrix.RaciColumn> columns(Map<PartyRef, int[]> loads, Names names) {
        List<UUID> persons =
                loads.keySet().stream()
                        .filter(party -> party.kind() == Party.Kind.PERSON)
                        .map(PartyRef::id)
                        .toList();
        Map<UUID, Party> deputies = standIns.deputiesOn(time.today(), persons);
        return loads.entrySet().stream()
                .map(
                        entry -> {
                            int[] load = entry.getValue();
                            Party deputy = deputies.get(entry.getKey().id());
                            return new RaciMatrix.RaciColumn(
                                    names.party(entry.getKey()),
                                    new RaciMatrix.RaciLoad(
                                            load[0], load[1], load[2], load[3], load[4]),
                                    deputy != null,
                                    deputy);
                        })
                .sorted(
                        java.util.Comparator.comparing(
                                        (RaciMatrix.RaciColumn column) -> column.party().kind())
                                .thenComparing(column -> column.party().name())
                                .thenComparing(column -> column.party().id()))
                .toList();
    }

    @Transactional(readOnly = true)
    public Why why(Actor actor, PlanId plan, ItemId id) {
        access.require(actor, Right.SEE, plan.ref());
        Sheet sheet = sheets.load(plans.find(plan));
        Item item = sheet.item(id);
        var timed = desk.timed(sheet);
        var pushes =
                sheet.links()
                        .filter(link -> link.from().equals(id))
                        .map(PlanLink::to)
                        .filter(next -> timed.drivenBy(next).contains(id))
                        .toList();
        return new Why(
                timed.whyStart(id).stream().map(speech::say).toList(),
                timed.whyFinish(id).stream().map(speech::say).toList(),
                places(sheet, timed.drivenBy(id)),
                places(sheet, pushes),
                speech.say(slack(item)));
    }

    private static List<Why.ItemPlace> places(Sheet sheet, List<ItemId> items) {
        return items.stream()
                .map(
                        id ->
                                new Why.ItemPlace(
                                        id.value(), sheet.outline().of(id), sheet.item(id).name()))
                .toList();
    }

    private static Sentence slack(Item item) {
        if (item.isDone()) {
            return Sentence.of("why.doneSlack");
        }
        int total = or0(item.get(ItemFields.TOTAL_SLACK));
        if (total < 0) {
            return new Sentence("why.lateSlack", Map.of("days", String.valueOf(-total)));
        }
        return total == 0
                ? Sentence.of("why.noSlack")
                : new Sentence(
                        "why.slack",
                        Map.of(
                                "total", String.valueOf(total),
                                "free", String.valueOf(or0(item.get(ItemFields.FREE_SLACK)))));
    }

    private static int or0(@Nullable Integer number) {
        return Objects.requireNonNullElse(number, 0);
    }
}
