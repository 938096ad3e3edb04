package dev.zhixing.across.dashboards;

import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.Right;
import dev.zhixing.shared.views.SavedViews.ViewGlance;
import dev.zhixing.work.goals.GoalGlances.GoalGlance;
import dev.zhixing.work.metrics.Frequency;
import dev.zhixing.work.metrics.MetricTile;
import dev.zhixing.work.plans.PlanGlances.PersonLoad;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A dashboard as its reader sees it, with what its tiles show.
 *
 * @param right MANAGE for the owner, EDIT or SEE for those it is shared with
 * @param shares empty for those who only see it
 * @param tiles from top to bottom, from left to right
 */
public record Dashboard(
        UUID id,
        String name,
        String description,
        Party owner,
        Right right,
        List<DashboardShare> shares,
        List<DashboardTile> tiles,
        Instant changedAt,
        int version) {

    /** With whom it is shared: a person, whoever is in a unit or under it, whoever has a post. */
    public record DashboardShare(Party party, boolean mayEdit) {}

    /**
     * A tile on a grid of twelve columns.
     *
     * <p>Of a tile whose thing the reader may not see there is only its kind and place: {@code
     * visible} is false and everything else empty. Sent back without a kind it keeps what it shows.
     *
     * @param x first column, 0 to 11
     * @param y first row, 0 to 499
     * @param w columns, {@code x + w} at most 12
     * @param h rows, 1 to 30
     * @param title empty for the name of what it shows
     * @param hidden how many of a chart's indicators the reader may not see
     * @param by how a chart gathers readings; null for the indicator's own step
     * @param months how far back a chart goes; null for its default
     * @param text Markdown of a text tile
     * @param metrics of a chart, a number, or a list of deviations (the worst first, at most 20);
     *     the points of a chart are those of {@code GET /api/metrics/{id}/series}
     * @param goal of a goal tile
     * @param view of a view tile; its list is read where the view is of
     * @param unit of a load or deviations tile that is limited to one
     * @param load of a load tile: only people the reader stands above, and himself
     */
    public record DashboardTile(
            UUID id,
            TileKind kind,
            int x,
            int y,
            int w,
            int h,
            boolean visible,
            String title,
            int hidden,
            @Nullable ChartKind chart,
            @Nullable Frequency by,
            @Nullable Integer months,
            String text,
            List<MetricTile> metrics,
            @Nullable GoalGlance goal,
            @Nullable ViewGlance view,
            @Nullable Party unit,
            List<PersonLoad> load) {}
}
