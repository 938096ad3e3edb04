package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.PlanChange;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanProblem;
import dev.zhixing.work.plans.Sentence;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Takes back one's own last commands, and does them again. Nothing of others is overwritten: what a
 * command left must still be as it left it.
 */
@Component
public class UndoRedo {

    private final Access access;
    private final Desk desk;
    private final CommandLog log;
    private final PlanStore plans;
    private final SheetStore sheets;
    private final People people;
    private final Speech speech;

    UndoRedo(
            Access access,
            Desk desk,
            CommandLog log,
            PlanStore plans,
            SheetStore sheets,
            People people,
            Speech speech) {
        this.access = access;
        this.desk = desk;
        this.log = log;
        this.plans = plans;
        this.sheets = sheets;
        this.people = people;
        this.speech = speech;
    }

    /** A command that could be undone or redone next. */
    public record Step(String label, Instant at) {}

    /** What is next in either direction. */
    public record UndoState(@Nullable Step undo, @Nullable Step redo) {}

    @Transactional(readOnly = true)
    public UndoState state(Actor actor, PlanId plan) {
        access.require(actor, Right.SEE, plan.ref());
        return new UndoState(
                step(log.undoable(plan, actor.id())), step(log.redoable(plan, actor.id())));
    }

    private @Nullable Step step(Optional<CommandLog.Entry> entry) {
        return entry.map(found -> new Step(speech.say(found.label()), found.at())).orElse(null);
    }

    @Transactional
    public PlanChange undo(Actor actor, PlanId plan) {
        access.require(actor, Right.CONTRIBUTE, plan.ref());
        plans.lock(plan);
        var entry =
                log.undoable(plan, actor.id())
                        .orElseThrow(() -> new Refused(PlanProblem.NOTHING_TO_UNDO));
        return undo(actor, plan, entry);
    }

    /** Takes back a certain command, be it not the last, as long as nobody built on it. */
    @Transactional
    public PlanChange undo(Actor actor, PlanId plan, UUID command) {
        access.require(actor, Right.EDIT, plan.ref());
        plans.lock(plan);
        var entry =
                log.find(plan, command).orElseThrow(() -> new Refused(PlanProblem.ALREADY_UNDONE));
        return undo(actor, plan, entry);
    }

    private PlanChange undo(Actor actor, PlanId plan, CommandLog.Entry entry) {
        log.mark(entry.id(), CommandLog.State.UNDONE);
        return replay(actor, plan, entry, true);
    }

    @Transactional
    public PlanChange redo(Actor actor, PlanId plan) {
        access.require(actor, Right.CONTRIBUTE, plan.ref());
        plans.lock(plan);
        var entry =
                log.redoable(plan, actor.id())
                        .orElseThrow(() -> new Refused(PlanProblem.NOTHING_TO_REDO));
        log.mark(entry.id(), CommandLog.State.DONE);
        return replay(actor, plan, entry, false);
    }

    private PlanChange replay(Actor actor, PlanId plan, CommandLog.Entry entry, boolean back) {
        return desk.replay(
                actor,
                plan,
                (sheet, moment) -> {
                    if (!isOwnReport(actor, sheet, entry.touched())) {
                        access.require(actor, Right.EDIT, plan.ref());
                    }
                    sheet.learn(sheets.deleted(sheet.plan(), entry.touched().ids()));
                    var conflict = new Replay(sheet, moment, entry.touched(), back).run();
                    if (conflict != null) {
                        throw new Refused(List.of(breach(plan, entry, conflict)));
                    }
                    return new Desk.Done(
                            new Sentence(
                                    back ? "label.undo" : "label.redo",
                                    Map.of("label", speech.say(entry.label()))),
                            null);
                });
    }

    /**
     * Whoever is no editor any more takes back what he could still do: reports on his own items.
     */
    private static boolean isOwnReport(Actor actor, Sheet sheet, Touched touched) {
        var person = PersonId.of(actor.id());
        return touched.links().isEmpty()
                && touched.raci().isEmpty()
                && touched.items().stream()
                        .allMatch(
                                row ->
                                        !row.created()
                                                && ItemEditing.isReported(row.after().keySet()))
                && Stream.concat(
                                touched.items().stream().map(Touched.ItemRow::id),
                                touched.checks().stream().map(Touched.CheckRow::item))
                        .allMatch(
                                id ->
                                        sheet.find(new ItemId(id))
                                                .filter(item -> item.belongsTo(person))
                                                .isPresent());
    }

    private Breach breach(PlanId plan, CommandLog.Entry entry, Replay.Conflict conflict) {
        String who =
                log.changedAfter(plan, entry.seq(), conflict.row())
                        .flatMap(people::person)
                        .map(Party::name)
                        .orElse("");
        var facts = new HashMap<String, Object>();
        facts.put("item", conflict.item());
        facts.put("field", speech.say(Sentence.of("field.item." + conflict.field())));
        facts.put("who", who);
        return new Breach(conflict.field(), PlanProblem.CHANGED_MEANWHILE, facts);
    }
}
