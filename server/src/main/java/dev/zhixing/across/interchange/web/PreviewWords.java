package dev.zhixing.across.interchange.web;

import dev.zhixing.across.interchange.internal.ImportPerformance;
import dev.zhixing.across.interchange.internal.ImportRun;
import dev.zhixing.across.interchange.internal.Importing;
import dev.zhixing.across.interchange.web.ImportPreview.Counts;
import dev.zhixing.across.interchange.web.ImportPreview.ImportLetter;
import dev.zhixing.across.interchange.web.ImportPreview.ImportMatch;
import dev.zhixing.across.interchange.web.ImportPreview.ImportPerson;
import dev.zhixing.across.interchange.web.ImportPreview.ImportProblem;
import dev.zhixing.across.interchange.web.ImportPreview.PlanNamed;
import dev.zhixing.base.api.Problems;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Refused;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.base.words.Texts;
import dev.zhixing.formats.model.Severity;
import dev.zhixing.formats.model.TaskDraft;
import dev.zhixing.formats.model.Words;
import dev.zhixing.shared.people.Access;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Puts a preview together: what was read, what was decided and what a rehearsal brought. */
@Component
class PreviewWords {

    private final Importing importing;
    private final PreviewTables tables;
    private final PreviewTasks tasks;
    private final Access access;
    private final Problems problems;

    PreviewWords(
            Importing importing,
            PreviewTables tables,
            PreviewTasks tasks,
            Access access,
            Problems problems) {
        this.importing = importing;
        this.tables = tables;
        this.tasks = tasks;
        this.access = access;
        this.problems = problems;
    }

    ImportPreview of(Actor actor, ImportRun run) {
        var performed = importing.rehearse(actor, run);
        var draft = run.reading().plan();
        var choices = run.choices();
        @Nullable UUID target = run.planId() == null ? choices.targetPlan() : run.planId();
        List<ImportPerson> people = people(performed);
        return new ImportPreview(
                run.id().value(),
                run.fileName(),
                run.size(),
                run.state(),
                choices.planName() == null ? draft.title() : choices.planName(),
                choices.planStart() == null ? draft.start() : choices.planStart(),
                countsInWeeks(draft.tasks()),
                choices.year(),
                named(actor, Optional.ofNullable(target)),
                named(actor, importing.repeated(actor, run.contentHash())),
                choices.keepDates(),
                counts(run, performed, people),
                tables.of(run.reading(), choices),
                tasks.tasks(performed),
                people,
                draft.legend().stream()
                        .map(
                                letter ->
                                        new ImportLetter(
                                                letter.written(),
                                                letter.proposed(),
                                                letter.uses(),
                                                letter.evidence(),
                                                letter.sure()
                                                        || choices.letters()
                                                                .containsKey(letter.written())))
                        .toList(),
                draft.matches().stream()
                        .map(
                                match ->
                                        new ImportMatch(
                                                match.written(),
                                                match.taskCode(),
                                                match.taskName(),
                                                (int) Math.round(match.score() * 100),
                                                choices.apart().contains(match.written())))
                        .toList(),
                problems(run, performed),
                tasks.dates(run, performed),
                run.version());
    }

    private static boolean countsInWeeks(List<TaskDraft> tasks) {
        return tasks.stream().anyMatch(task -> task.timing().startWeek() != null);
    }

    private @Nullable PlanNamed named(Actor actor, Optional<UUID> plan) {
        if (plan.isEmpty()) {
            return null;
        }
        var subject = new SubjectRef("plan", plan.get());
        var title = access.titles(actor, Set.of(subject)).get(subject);
        return title == null ? null : new PlanNamed(plan.get(), title.title());
    }

    private static Counts counts(
            ImportRun run, ImportPerformance.Performed performed, List<ImportPerson> people) {
        var imported = performed.imported();
        return new Counts(
                imported == null
                        ? performed.part().tasks().size()
                        : imported.created() + imported.updated(),
                imported == null ? 0 : imported.links(),
                imported == null ? performed.part().raci().size() : imported.raci(),
                (int) people.stream().filter(person -> person.match() != null).count(),
                performed.placeholders(),
                (int)
                        run.reading().tables().stream()
                                .filter(table -> !Importing.IMPORTABLE.contains(table.kind()))
                                .count());
    }

    private static List<ImportPerson> people(ImportPerformance.Performed performed) {
        return performed.matches().people().values().stream()
                .map(
                        match ->
                                new ImportPerson(
                                        match.named().name(),
                                        match.named().role(),
                                        match.named().tasks(),
                                        match.party(),
                                        match.candidates(),
                                        match.chosen()))
                .sorted(
                        Comparator.comparing((ImportPerson person) -> person.match() != null)
                                .thenComparing(person -> -person.tasks())
                                .thenComparing(ImportPerson::name))
                .toList();
    }

    private List<ImportProblem> problems(ImportRun run, ImportPerformance.Performed performed) {
        var all = new ArrayList<ImportProblem>();
        Refused refused = performed.refused();
        if (refused != null) {
            for (var error : problems.of(refused).errors()) {
                all.add(
                        new ImportProblem(
                                "", "", Severity.ERROR, error.code(), error.message(), Map.of()));
            }
        }
        run.reading()
                .problems()
                .forEach(
                        problem ->
                                all.add(
                                        new ImportProblem(
                                                problem.sheet(),
                                                problem.cell(),
                                                problem.severity(),
                                                problem.code().name(),
                                                inReadersLanguage(problem.message()),
                                                problem.facts())));
        return all;
    }

    static String inReadersLanguage(Words words) {
        return Texts.reader().getLanguage().equals("en") ? words.en() : words.zh();
    }
}
