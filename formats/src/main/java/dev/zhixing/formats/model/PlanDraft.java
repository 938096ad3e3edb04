package dev.zhixing.formats.model;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * The plan a file describes, before anybody agreed to it.
 *
 * @param title proposed title, never blank
 * @param start first day of week 1: the caller's, or the file's own; null when neither says
 * @param tasks in the order of the file; a parent stands before its children
 */
public record PlanDraft(
        String title,
        @Nullable String goal,
        @Nullable String owner,
        @Nullable LocalDate start,
        List<TaskDraft> tasks,
        List<RaciDraft> raci,
        List<ResourceDraft> resources,
        List<RiskDraft> risks,
        List<IndicatorDraft> indicators,
        List<ProcessStepDraft> process,
        List<FormDraft> forms,
        List<PersonNamed> people,
        List<LegendProposal> legend,
        List<TaskMatch> matches,
        List<DateChange> dateChanges) {
    public PlanDraft {
        tasks = List.copyOf(tasks);
        raci = List.copyOf(raci);
        resources = List.copyOf(resources);
        risks = List.copyOf(risks);
        indicators = List.copyOf(indicators);
        process = List.copyOf(process);
        forms = List.copyOf(forms);
        people = List.copyOf(people);
        legend = List.copyOf(legend);
        matches = List.copyOf(matches);
        dateChanges = List.copyOf(dateChanges);
    }
}
