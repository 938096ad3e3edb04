package dev.zhixing.across.interchange.internal;

import dev.zhixing.across.interchange.InterchangeProblem;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Breach;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.formats.model.RaciDraft;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.RoleNames;
import dev.zhixing.work.plans.PlanImport;
import dev.zhixing.work.plans.PlanImporting;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Writes a file into a plan, for good or, for the preview, in a transaction that is rolled back:
 * the preview shows exactly what the import would do because it is the import.
 */
@Component
public class ImportPerformance {

    private final ImportRuns runs;
    private final NameMatching names;
    private final People people;
    private final RoleNames roles;
    private final PlanImporting plans;
    private final TransactionTemplate transaction;

    ImportPerformance(
            ImportRuns runs,
            NameMatching names,
            People people,
            RoleNames roles,
            PlanImporting plans,
            TransactionTemplate transaction) {
        this.runs = runs;
        this.names = names;
        this.people = people;
        this.roles = roles;
        this.plans = plans;
        this.transaction = transaction;
    }

    /**
     * What was, or would be, written.
     *
     * @param imported null when there is nothing to import
     * @param refused why it could not be written, null when it could
     */
    public record Performed(
            NameMatching.Matches matches,
            ChosenPart part,
            PlanImporting.@Nullable Imported imported,
            int placeholders,
            @Nullable Refused refused) {}

    /** The import, undone before anybody sees it. */
    Performed rehearse(Actor actor, ImportRun run) {
        NameMatching.Matches matches = names.match(run.reading().plan(), run.choices());
        ChosenPart part = ChosenPart.of(run.reading(), run.choices());
        if (part.tasks().isEmpty() && part.raci().isEmpty()) {
            return new Performed(matches, part, null, 0, null);
        }
        try {
            Performed performed =
                    transaction.execute(
                            status -> {
                                status.setRollbackOnly();
                                return write(actor, run, matches, part);
                            });
            return java.util.Objects.requireNonNull(performed);
        } catch (Refused refused) {
            return new Performed(matches, part, null, 0, refused);
        } catch (NotFound gone) {
            // The plan it was meant for is in the bin, or no longer the caller's to see.
            var breach = new Breach("targetPlanId", InterchangeProblem.TARGET_GONE);
            return new Performed(matches, part, null, 0, new Refused(List.of(breach)));
        }
    }

    /** What the file says, without writing it even for a moment. */
    Performed read(ImportRun run) {
        return new Performed(
                names.match(run.reading().plan(), run.choices()),
                ChosenPart.of(run.reading(), run.choices()),
                null,
                0,
                null);
    }

    /** The import itself, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    Performed perform(Actor actor, ImportRun run) {
        NameMatching.Matches matches = names.match(run.reading().plan(), run.choices());
        ChosenPart part = ChosenPart.of(run.reading(), run.choices());
        Refused.ifAny(
                part.tasks().isEmpty() && part.raci().isEmpty()
                        ? List.of(new Breach("tables", InterchangeProblem.NOTHING_TO_IMPORT))
                        : List.of());
        return write(actor, run, matches, part);
    }

    private Performed write(
            Actor actor, ImportRun run, NameMatching.Matches matches, ChosenPart part) {
        var persons = new HashMap<String, Party>();
        int placeholders = 0;
        for (var entry : matches.people().entrySet()) {
            Party match = entry.getValue().party();
            if (match == null && isNeeded(entry.getKey(), part)) {
                PersonId id = people.createPlaceholder(actor, entry.getKey());
                match = new Party(Party.Kind.PERSON, id.value(), entry.getKey(), null, true);
                placeholders++;
            }
            if (match != null) {
                persons.put(entry.getKey(), match);
            }
        }
        var posts = new HashMap<>(matches.roles());
        for (String role : matches.newRoles()) {
            if (part.raci().stream().anyMatch(cell -> role.equals(cell.role()))) {
                posts.put(role, roles.createPost(actor, role));
            }
        }
        PlanImport content =
                new DraftToPlan(
                                run,
                                source(run),
                                part,
                                persons,
                                cell -> party(cell, persons, posts))
                        .content(actor);
        return new Performed(matches, part, plans.perform(actor, content), placeholders, null);
    }

    /** A file that comes again under another name is still the same file. */
    private String source(ImportRun run) {
        UUID target = run.choices().targetPlan();
        return target == null
                ? run.fileName()
                : runs.firstName(run.contentHash(), target).orElse(run.fileName());
    }

    private static boolean isNeeded(String name, ChosenPart part) {
        return part.tasks().stream()
                        .anyMatch(
                                task ->
                                        name.equals(task.owner())
                                                || task.collaborators().contains(name))
                || part.raci().stream().anyMatch(cell -> name.equals(cell.person()));
    }

    private static @Nullable PartyRef party(
            RaciDraft cell, Map<String, Party> persons, Map<String, Party> roles) {
        Party party =
                cell.person() != null
                        ? persons.get(cell.person())
                        : cell.role() == null ? null : roles.get(cell.role());
        return party == null ? null : NameMatching.ref(party);
    }
}
