package dev.zhixing.formats.project;

import dev.zhixing.formats.project.ProjectLink.LagUnit;
import dev.zhixing.formats.project.ProjectRules.Lags;

import org.jspecify.annotations.Nullable;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is left of links when their predecessors have begun or finished. */
final class RemainingLinks {
    private final ProjectPlan plan;
    private final Remains remains;
    private final Map<Integer, ProjectTask> activities;
    private final Map<Integer, LocalDateTime> notBefore = new HashMap<>();

    RemainingLinks(ProjectPlan plan, Remains remains, Map<Integer, ProjectTask> activities) {
        this.plan = plan;
        this.remains = remains;
        this.activities = activities;
    }

    /** Moments before which activities may not start because of links that are left out. */
    Map<Integer, LocalDateTime> notBefore() {
        return notBefore;
    }

    /** The links that still hold somebody back; to be asked before {@link #notBefore}. */
    List<ProjectLink> links() {
        List<ProjectLink> kept = new ArrayList<>();
        boolean override = plan.rules().progress() == ProjectRules.Progress.PROGRESS_OVERRIDE;
        for (ProjectLink link : plan.links()) {
            ProjectTask from = activities.get(link.from());
            ProjectTask to = activities.get(link.to());
            if (from == null
                    || to == null
                    || (override && Remains.started(to) && !Remains.finished(from))) {
                continue;
            }
            ProjectLink left = Remains.started(from) ? afterProgress(link, from, to) : link;
            if (left != null) {
                kept.add(counted(left));
            }
        }
        return kept;
    }

    private ProjectLink counted(ProjectLink link) {
        return plan.rules().lags() == Lags.ROUND_THE_CLOCK && link.lag() != 0
                ? new ProjectLink(
                        link.from(), link.to(), link.type(), link.lag(), LagUnit.ELAPSED_MINUTES)
                : link;
    }

    /** A link whose predecessor has begun: what has passed of the lag is not waited for again. */
    private @Nullable ProjectLink afterProgress(
            ProjectLink link, ProjectTask from, ProjectTask to) {
        LocalDateTime began = from.progress().start();
        LocalDateTime ended = from.progress().finish();
        if (began == null) {
            return link;
        }
        if (ended == null) {
            return switch (link.type()) {
                case SS -> waiting(link, link.lag() - worked(from, to, began));
                case SF -> afterStart(link, from, to, began);
                case FS, FF -> link;
            };
        }
        return switch (link.type()) {
            case FS ->
                    waiting(link, Remains.started(to) ? 0 : link.lag() - worked(from, to, ended));
            case SS -> {
                LocalDateTime bound = lagged(from, to, began, link.lag());
                if (!Remains.finished(to) && bound.isAfter(plan.anchor())) {
                    hold(to, bound);
                }
                yield waiting(link, 0);
            }
            case FF -> {
                holdFinish(to, lagged(from, to, ended, link.lag()));
                yield Remains.finished(to) ? waiting(link, 0) : null;
            }
            case SF -> afterStart(link, from, to, began);
        };
    }

    /** What waits with its finish for a start that has been; nothing more comes of that. */
    private @Nullable ProjectLink afterStart(
            ProjectLink link, ProjectTask from, ProjectTask to, LocalDateTime began) {
        holdFinish(to, lagged(from, to, began, link.lag()));
        return Remains.finished(to) ? waiting(link, 0) : null;
    }

    private void holdFinish(ProjectTask task, LocalDateTime finish) {
        if (finish.isAfter(plan.anchor())) {
            hold(task, remains.calendar(task).add(finish, -remains.minutes(task)));
        }
    }

    private void hold(ProjectTask task, LocalDateTime start) {
        notBefore.merge(task.uid(), start, (one, other) -> one.isAfter(other) ? one : other);
    }

    private static ProjectLink waiting(ProjectLink link, long lag) {
        return new ProjectLink(link.from(), link.to(), link.type(), Math.max(0, lag), link.unit());
    }

    /** Minutes of lag that have passed from a moment to the data date. */
    private long worked(ProjectTask from, ProjectTask to, LocalDateTime since) {
        return since.isAfter(plan.anchor())
                ? 0
                : remains.lagCalendar(from, to).workingMinutesBetween(since, plan.anchor());
    }

    private LocalDateTime lagged(ProjectTask from, ProjectTask to, LocalDateTime at, long lag) {
        return remains.lagCalendar(from, to).add(at, lag);
    }
}
