package dev.zhixing.work.plans.internal;

import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.plans.ItemId;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanImport;
import dev.zhixing.work.plans.PlanImporting;
import dev.zhixing.work.plans.PlanRole;
import dev.zhixing.work.plans.PlanState;
import dev.zhixing.work.plans.Sentence;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Brings a whole file in as one command. */
@Component
class FileImporting implements PlanImporting {

    private static final String NEW_PLAN = "label.plan.importNew";

    private final Access access;
    private final PlanEditing editing;
    private final PlanStore plans;
    private final SheetStore sheets;
    private final Desk desk;
    private final Joining joining;
    private final UndoRedo undo;
    private final CommandLog log;
    private final People people;
    private final Speech speech;

    FileImporting(
            Access access,
            PlanEditing editing,
            PlanStore plans,
            SheetStore sheets,
            Desk desk,
            Joining joining,
            UndoRedo undo,
            CommandLog log,
            People people,
            Speech speech) {
        this.access = access;
        this.editing = editing;
        this.plans = plans;
        this.sheets = sheets;
        this.desk = desk;
        this.joining = joining;
        this.undo = undo;
        this.log = log;
        this.people = people;
        this.speech = speech;
    }

    @Override
    @Transactional
    public Imported perform(Actor actor, PlanImport content) {
        PlanId target = content.target();
        PlanId plan = target == null ? begin(actor, content) : target;
        access.require(actor, Right.EDIT, plan.ref());
        Set<PartyRef> parties = parties(content);
        Names names = Names.of(people, parties);
        var runs = new ArrayList<ImportRun>();
        var made =
                desk.make(
                        actor,
                        plan,
                        (sheet, moment) -> {
                            var run = new ImportRun(sheet, moment, names, speech, content);
                            Refused.ifAny(run.run());
                            runs.add(run);
                            return new Desk.Done(
                                    new Sentence(
                                            target == null ? NEW_PLAN : "label.plan.import",
                                            Map.of("name", content.name())),
                                    null);
                        });
        ImportRun run = runs.getFirst();
        letIn(actor, plan, parties);
        UUID command = made.command();
        return new Imported(
                plan,
                made.sheet().plan().name(),
                command == null ? new UUID(0, 0) : command,
                run.created(),
                run.updated(),
                content.links().size(),
                content.raci().size(),
                dates(content, run, made));
    }

    private PlanId begin(Actor actor, PlanImport content) {
        return editing.begin(
                actor,
                new PlanEditing.PlanContent(
                        content.name(),
                        content.goal(),
                        content.owner(),
                        content.unit(),
                        content.start(),
                        null,
                        PlanState.ACTIVE));
    }

    private List<ImportedDates> dates(PlanImport content, ImportRun run, Desk.Made made) {
        return content.items().stream()
                .map(
                        imported -> {
                            ItemId id = run.id(imported.key());
                            Item item = made.sheet().item(id);
                            return new ImportedDates(
                                    imported.key(),
                                    id,
                                    item.start(),
                                    item.finish(),
                                    made.length(item),
                                    speech.say(made.timed().why(id)),
                                    run.existed(imported.key()));
                        })
                .toList();
    }

    private static Set<PartyRef> parties(PlanImport content) {
        var parties = new HashSet<PartyRef>();
        content.items()
                .forEach(
                        item -> {
                            parties.addAll(item.collaborators());
                            if (item.ownerId() != null) {
                                parties.add(PartyRef.person(new PersonId(item.ownerId())));
                            }
                        });
        content.raci().forEach(cell -> parties.add(cell.party()));
        return parties;
    }

    private void letIn(Actor actor, PlanId plan, Set<PartyRef> parties) {
        joining.letIn(
                actor,
                plan,
                parties.stream().map(Parties::person).flatMap(java.util.Optional::stream).toList(),
                PlanRole.CONTRIBUTOR);
    }

    @Override
    @Transactional
    public void undo(Actor actor, PlanId plan, UUID command) {
        access.require(actor, Right.EDIT, plan.ref());
        boolean began =
                log.find(plan, command)
                        .map(entry -> entry.label().key().equals(NEW_PLAN))
                        .orElse(false);
        undo.undo(actor, plan, command);
        PlanRow row = plans.find(plan);
        if (began && sheets.load(row).items().isEmpty()) {
            editing.bin(actor, row);
        }
    }
}
