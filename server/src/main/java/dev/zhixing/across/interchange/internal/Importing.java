package dev.zhixing.across.interchange.internal;

import dev.zhixing.across.interchange.ImportId;
import dev.zhixing.across.interchange.InterchangeProblem;
import dev.zhixing.base.files.FileId;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.kernel.Stale;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.formats.model.Reading;
import dev.zhixing.formats.model.Table;
import dev.zhixing.formats.model.TableKind;
import dev.zhixing.shared.people.Access;
import dev.zhixing.shared.people.OrganisationTime;
import dev.zhixing.shared.people.PersonId;
import dev.zhixing.shared.people.Right;
import dev.zhixing.work.plans.PlanId;
import dev.zhixing.work.plans.PlanImporting;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Files on their way into plans: read, decided on, written as one step, taken back as one step.
 * Only the person who brought a file ever sees it here.
 */
@Component
public class Importing {

    /** Kinds of tables that have a room; the others are kept with the plan inside the file. */
    public static final Set<TableKind> IMPORTABLE = Set.of(TableKind.TASKS, TableKind.RACI);

    private static final int NAME_LENGTH = 200;
    private static final int MOST_PREVIEWS = 20;

    private final ImportRuns runs;
    private final FileReading files;
    private final ImportPerformance performance;
    private final PlanImporting plans;
    private final SourceFiles sources;
    private final Access access;
    private final OrganisationTime time;
    private final TransactionTemplate transaction;

    Importing(
            ImportRuns runs,
            FileReading files,
            ImportPerformance performance,
            PlanImporting plans,
            SourceFiles sources,
            Access access,
            OrganisationTime time,
            TransactionTemplate transaction) {
        this.runs = runs;
        this.files = files;
        this.performance = performance;
        this.plans = plans;
        this.sources = sources;
        this.access = access;
        this.time = time;
        this.transaction = transaction;
    }

    /**
     * Reads a file and keeps it; nothing else is written.
     *
     * @throws Refused with one sentence that says what is wrong with the file
     */
    public ImportRun upload(Actor actor, String fileName, Path file) {
        String name = plainName(fileName);
        byte[] hash = sha256(file);
        var choices = ImportChoices.first(null, null, repeated(actor, hash).orElse(null));
        Reading reading = files.read(file, name, choices.forReader(time.today().getYear()));
        var id = new ImportId(UUID.randomUUID());
        PersonId author = PersonId.of(actor.id());
        transaction.executeWithoutResult(
                _ -> {
                    runs.add(id, author, name, sources.bring(actor, file), hash, reading, choices);
                    sources.forget(runs.forgetPreviews(author, MOST_PREVIEWS));
                });
        return find(actor, id);
    }

    /**
     * @throws NotFound for somebody else's file
     */
    public ImportRun find(Actor actor, ImportId id) {
        return runs.find(PersonId.of(actor.id()), id, false).orElseThrow(NotFound::new);
    }

    /**
     * Changes what was decided; the file is read again where that makes a difference, and nothing
     * is locked meanwhile.
     */
    public ImportRun choose(
            Actor actor, ImportId id, int version, UnaryOperator<ImportChoices> change) {
        ImportRun run = present(actor, id, version, false);
        ImportChoices choices = change.apply(run.choices());
        if (choices.targetPlan() != null) {
            access.require(actor, Right.EDIT, new SubjectRef("plan", choices.targetPlan()));
        }
        Reading reading =
                choices.readsDifferently(run.choices())
                        ? sources.lend(
                                runs.file(id),
                                file ->
                                        files.read(
                                                file,
                                                run.fileName(),
                                                choices.forReader(time.today().getYear())))
                        : run.reading();
        if (!runs.choose(id, version, choices, reading)) {
            present(actor, id, version, false);
        }
        return find(actor, id);
    }

    /** What applying would do; nothing stays. What is applied already is not played again. */
    public ImportPerformance.Performed rehearse(Actor actor, ImportRun run) {
        return run.state() == ImportRun.State.PREVIEW
                ? performance.rehearse(actor, run)
                : performance.read(run);
    }

    /** Writes the import as one step. */
    @Transactional
    public Applied apply(Actor actor, ImportId id, int version) {
        ImportRun run = present(actor, id, version, true);
        ImportPerformance.Performed done = performance.perform(actor, run);
        var imported = java.util.Objects.requireNonNull(done.imported());
        PlanId plan = imported.plan();
        FileId file = runs.file(id);
        UUID keptAs =
                runs.isKept(run.contentHash(), plan.value())
                        ? null
                        : sources.attach(actor, plan, run.fileName(), file);
        runs.applied(id, plan.value(), imported.command(), keptAs);
        sources.forget(List.of(file));
        List<String> kept =
                run.reading().tables().stream()
                        .filter(table -> !IMPORTABLE.contains(table.kind()))
                        .map(Table::sheet)
                        .distinct()
                        .toList();
        return new Applied(find(actor, id), imported, done.placeholders(), kept);
    }

    /** Takes the import back as one step. */
    @Transactional
    public void undo(Actor actor, ImportId id) {
        ImportRun run = runs.find(PersonId.of(actor.id()), id, true).orElseThrow(NotFound::new);
        if (run.state() != ImportRun.State.APPLIED
                || run.planId() == null
                || run.commandId() == null) {
            throw new Refused(InterchangeProblem.NOT_APPLIED);
        }
        // First the file: afterwards the plan may be in the bin.
        if (run.keptAs() != null) {
            sources.detach(actor, run.keptAs());
        }
        plans.undo(actor, new PlanId(run.planId()), run.commandId());
        runs.undone(id);
    }

    /** The plan the very same file went into last, of those that the caller may edit. */
    public Optional<UUID> repeated(Actor actor, byte[] hash) {
        List<UUID> plans = runs.plansOfSameFile(hash);
        Map<UUID, Right> rights = access.rights(actor, "plan", plans);
        return plans.stream()
                .filter(
                        plan -> {
                            Right right = rights.get(plan);
                            return right != null && right.includes(Right.EDIT);
                        })
                .findFirst();
    }

    /**
     * What an import wrote.
     *
     * @param kept sheets that have no room yet
     */
    public record Applied(
            ImportRun run, PlanImporting.Imported imported, int placeholders, List<String> kept) {}

    private ImportRun present(Actor actor, ImportId id, int version, boolean forUpdate) {
        ImportRun run =
                runs.find(PersonId.of(actor.id()), id, forUpdate).orElseThrow(NotFound::new);
        if (run.state() != ImportRun.State.PREVIEW) {
            throw new Refused(InterchangeProblem.ALREADY_APPLIED);
        }
        if (run.version() != version) {
            throw new Stale(Map.of("version", run.version()));
        }
        return run;
    }

    /** The last part of the name; folders in it are never used. */
    private static String plainName(String fileName) {
        String name =
                fileName.substring(
                                Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                        .replaceAll("\\p{Cntrl}", "")
                        .strip();
        if (name.isEmpty()) {
            return "import";
        }
        return name.length() > NAME_LENGTH ? name.substring(name.length() - NAME_LENGTH) : name;
    }

    private static byte[] sha256(Path file) {
        try (var content =
                new DigestInputStream(
                        Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return content.getMessageDigest().digest();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
