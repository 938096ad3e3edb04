package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.PlanChange;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanProblem;
import dev.zhixing.work.plans.PlanState;
import dev.zhixing.work.plans.Sentence;
import dev.zhixing.work.plans.Timetable;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Where every change of a plan is made: the plan is locked and laid out in memory, the command
 * changes the sheet, dates and summaries follow, and the difference is stored, logged and told.
 * Because one plan is changed by one command at a time, tree and links stay free of loops.
 */
@Component
class Desk {

    /** Changes a sheet, or throws what the rules say. */
    interface Edit {

        Done apply(Sheet sheet, Moment moment);
    }

    /**
     * What an edit did.
     *
     * @param first the item to answer first, if any
     */
    record Done(Sentence label, @Nullable ItemId first) {

        /** Nothing was entered; only dates may follow from elsewhere. */
        static Done quiet() {
            return new Done(Sentence.of("label.plan.dates"), null);
        }
    }

    /** How the log shall know a change. */
    private enum Log {
        COMMAND,
        /** The command that is undone or redone is in it already. */
        REPLAY
    }

    private final PlanStore plans;
    private final SheetStore sheets;
    private final SheetSaving saving;
    private final Timetable timetable;
    private final Shapes shapes;
    private final CommandLog log;
    private final Answers answers;
    private final Announcer announcer;
    private final OrganisationTime time;
    private final Clock clock;

    Desk(
            PlanStore plans,
            SheetStore sheets,
            SheetSaving saving,
            Timetable timetable,
            Shapes shapes,
            CommandLog log,
            Answers answers,
            Announcer announcer,
            OrganisationTime time,
            Clock clock) {
        this.plans = plans;
        this.sheets = sheets;
        this.saving = saving;
        this.timetable = timetable;
        this.shapes = shapes;
        this.log = log;
        this.answers = answers;
        this.announcer = announcer;
        this.time = time;
        this.clock = clock;
    }

    @Transactional
    PlanChange change(Actor actor, PlanId plan, Edit edit) {
        return change(actor, plan, edit, Log.COMMAND).answer(answers, true);
    }

    /** As {@link #change}, for a command that is logged already. */
    @Transactional
    PlanChange replay(Actor actor, PlanId plan, Edit edit) {
        return change(actor, plan, edit, Log.REPLAY).answer(answers, false);
    }

    /** Lets the dates follow what changed elsewhere; nobody waits for an answer in words. */
    @Transactional
    void follow(Actor actor, PlanId plan) {
        change(actor, plan, (_, _) -> Done.quiet(), Log.REPLAY);
    }

    /** As {@link #change}, for commands that answer in their own way. */
    @Transactional
    Made make(Actor actor, PlanId plan, Edit edit) {
        return change(actor, plan, edit, Log.COMMAND);
    }

    /** The same computation, without writing anything. */
    @Transactional(readOnly = true)
    public PlanChange preview(Actor actor, PlanId plan, Edit edit) {
        return compute(actor, plans.find(plan), edit).answer(answers, false);
    }

    /**
     * A change that was worked out.
     *
     * @param command its place in the log; null when nothing was entered or nothing written
     */
    record Made(
            Moment moment,
            Sheet before,
            Sheet sheet,
            Timetable.Timed timed,
            Done done,
            @Nullable UUID command) {

        PlanChange answer(Answers answers, boolean undoable) {
            return answers.of(moment, before, sheet, timed, done, undoable && command != null);
        }

        /** Working days; of a summary those between its dates. */
        int length(Item item) {
            LocalDate start = item.start();
            LocalDate finish = item.finish();
            return sheet.isSummary(item.id()) && start != null && finish != null
                    ? (int) moment.days().between(start, finish)
                    : item.duration();
        }
    }

    private Made change(Actor actor, PlanId id, Edit edit, Log how) {
        PlanRow plan = plans.lock(id);
        if (plan.state() == PlanState.ARCHIVED) {
            throw new Refused(PlanProblem.PLAN_ARCHIVED);
        }
        var computed = compute(actor, plan, edit);
        var touched = Touched.between(computed.before(), computed.sheet());
        bump(computed, touched);
        saving.save(computed.before(), computed.sheet());
        sheets.written(computed.sheet(), plans.updated(computed.sheet().plan()));
        Moment moment = computed.moment();
        UUID command = null;
        if (how == Log.COMMAND && !touched.isEmpty()) {
            command = log.add(id, actor.id(), moment.now(), computed.done().label(), touched);
        }
        announcer.tell(
                moment, computed.before(), computed.sheet(), touched, computed.done().label());
        return new Made(
                moment,
                computed.before(),
                computed.sheet(),
                computed.timed(),
                computed.done(),
                command);
    }

    private Made compute(Actor actor, PlanRow plan, Edit edit) {
        var moment = moment(actor, plan.id());
        Sheet before = sheets.load(plan);
        Sheet after = before.copy();
        Done done = edit.apply(after, moment);
        Returning.check(before, after);
        Timetable.Timed timed = timetable.time(shapes.of(after), moment.days());
        LinkRules.check(before, after, timed);
        timed.dates().forEach((id, dates) -> after.put(after.item(id).with(dates)));
        Rollup.run(after);
        agree(after);
        return new Made(moment, before, after, timed, done, null);
    }

    /** In a plan that runs, what is planned for a new item is what was agreed first. */
    private static void agree(Sheet sheet) {
        if (sheet.plan().state() == PlanState.DRAFT) {
            return;
        }
        List.copyOf(sheet.items().values()).stream()
                .filter(item -> item.get(ItemFields.FIRST_FINISH) == null)
                .forEach(item -> sheet.put(item.with(ItemFields.FIRST_FINISH, item.finish())));
    }

    /** Dates of a plan as it stands, for reasons. */
    Timetable.Timed timed(Sheet sheet) {
        return timetable.time(shapes.of(sheet), timetable.days(sheet.plan().id()));
    }

    Moment moment(Actor actor, PlanId plan) {
        // As precise as the database keeps it: what is written is not read back.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Moment(actor, now, time.today(), timetable.days(plan));
    }

    /** Items whose entries changed count on; computed dates alone do not make a version stale. */
    private static void bump(Made computed, Touched touched) {
        var changed = new HashSet<UUID>();
        touched.items().stream()
                .filter(
                        row ->
                                !row.created()
                                        && row.after().keySet().stream()
                                                .anyMatch(
                                                        name ->
                                                                ItemFields.logged(name)
                                                                        .isEntered()))
                .forEach(row -> changed.add(row.id()));
        touched.raci().forEach(cell -> changed.add(cell.item()));
        touched.links()
                .forEach(
                        link -> {
                            var value = link.after() == null ? link.before() : link.after();
                            changed.add(Objects.requireNonNull(value).to());
                        });
        for (UUID id : new ArrayList<>(changed)) {
            Item item = computed.sheet().anywhere(new ItemId(id)).orElse(null);
            Item old = computed.before().anywhere(new ItemId(id)).orElse(null);
            if (item == null || old == null) {
                continue;
            }
            Item next = item.version(old.version() + 1);
            if (computed.sheet().items().containsKey(next.id())) {
                computed.sheet().put(next);
            } else {
                computed.sheet().bin(next);
            }
        }
    }
}
