package dev.zhixing.work.plans.internal;

import static dev.zhixing.work.plans.internal.db.Tables.ITEM;
import static dev.zhixing.work.plans.internal.db.Tables.PLAN;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.plans.Commitment;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.ItemKind;
import dev.zhixing.work.plans.ItemStatus;
import dev.zhixing.work.plans.PlanChange;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanPacing;
import dev.zhixing.work.plans.PlanPicture;
import dev.zhixing.work.plans.PlanState;
import dev.zhixing.work.plans.Sentence;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Hands plans to the scheduler's runs and takes their results as commands. */
@Component
class Pacing implements PlanPacing {

    private final DSLContext sql;
    private final PlanStore plans;
    private final SheetStore sheets;
    private final Shapes shapes;
    private final Desk desk;
    private final Access access;

    Pacing(
            DSLContext sql,
            PlanStore plans,
            SheetStore sheets,
            Shapes shapes,
            Desk desk,
            Access access) {
        this.sql = sql;
        this.plans = plans;
        this.sheets = sheets;
        this.shapes = shapes;
        this.desk = desk;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public PlanPicture picture(PlanId plan) {
        return picture(sheets.load(plans.find(plan)));
    }

    private PlanPicture picture(Sheet sheet) {
        PlanRow plan = sheet.plan();
        return new PlanPicture(
                shapes.of(sheet),
                plan.name(),
                plan.state(),
                plan.version(),
                plan.to(),
                sheet.inOrder().stream().map(item -> staffed(sheet, item)).toList());
    }

    private static PlanPicture.StaffedItem staffed(Sheet sheet, Item item) {
        return new PlanPicture.StaffedItem(
                item.id(),
                item.kind(),
                item.status(),
                sheet.isSummary(item.id()),
                item.get(ItemFields.CODE),
                item.name(),
                item.owner(),
                item.collaborators().stream()
                        .filter(party -> party.kind() == Party.Kind.PERSON)
                        .map(party -> new PersonId(party.id()))
                        .toList(),
                item.get(ItemFields.PRIORITY),
                item.start(),
                item.finish());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Commitment> commitments(
            PlanId except, Collection<PersonId> people, LocalDate from) {
        var wanted = new HashSet<>(people);
        UUID[] ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        String[] parties =
                people.stream()
                        .map(one -> Parties.write(PartyRef.person(one)))
                        .toArray(String[]::new);
        var found = new ArrayList<Commitment>();
        sql.select(
                        ITEM.ID,
                        ITEM.PLAN_ID,
                        ITEM.OWNER_ID,
                        ITEM.COLLABORATORS,
                        ITEM.START_DAY,
                        ITEM.FINISH_DAY)
                .from(ITEM)
                .join(PLAN)
                .on(PLAN.ID.eq(ITEM.PLAN_ID))
                .where(
                        PLAN.ID.ne(except.value()),
                        PLAN.DELETED_AT.isNull(),
                        PLAN.STATE.eq(PlanState.ACTIVE.name()),
                        ITEM.DELETED_AT.isNull(),
                        ITEM.SUMMARY.isFalse(),
                        ITEM.KIND.ne(ItemKind.MILESTONE.name()),
                        ITEM.STATUS.ne(ItemStatus.DONE.name()),
                        ITEM.FINISH_DAY.ge(from),
                        ITEM.OWNER_ID
                                .eq(DSL.any(ids))
                                .or(
                                        DSL.arrayOverlap(
                                                ITEM.COLLABORATORS,
                                                DSL.val(parties, ITEM.COLLABORATORS))))
                .orderBy(ITEM.START_DAY, ITEM.ID)
                .forEach(row -> add(row, wanted, found));
        return found;
    }

    private static void add(Record row, Set<PersonId> wanted, List<Commitment> into) {
        LocalDate start = row.get(ITEM.START_DAY);
        LocalDate finish = row.get(ITEM.FINISH_DAY);
        if (start == null || finish == null) {
            return;
        }
        var plan = new PlanId(row.get(ITEM.PLAN_ID));
        var item = new ItemId(row.get(ITEM.ID));
        UUID owner = row.get(ITEM.OWNER_ID);
        if (owner != null && wanted.contains(new PersonId(owner))) {
            into.add(new Commitment(new PersonId(owner), plan, item, start, finish, true));
        }
        Arrays.stream(row.get(ITEM.COLLABORATORS))
                .map(Parties::read)
                .flatMap(party -> Parties.person(party).stream())
                .filter(one -> wanted.contains(one) && !one.value().equals(owner))
                .forEach(one -> into.add(new Commitment(one, plan, item, start, finish, false)));
    }

    @Override
    @Transactional
    public PlanChange postpone(
            Actor actor,
            PlanId plan,
            Map<ItemId, LocalDate> notBefore,
            Sentence label,
            Consumer<PlanPicture> before) {
        access.require(actor, Right.EDIT, plan.ref());
        return desk.change(
                actor,
                plan,
                (sheet, _) -> {
                    before.accept(picture(sheet));
                    notBefore.forEach(
                            (item, day) ->
                                    sheet.put(sheet.item(item).with(ItemFields.NOT_BEFORE, day)));
                    return new Desk.Done(label, null);
                });
    }
}
