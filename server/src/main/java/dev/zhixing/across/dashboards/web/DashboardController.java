package dev.zhixing.across.dashboards.web;

import dev.zhixing.across.dashboards.ChartKind;
import dev.zhixing.across.dashboards.Dashboard;
import dev.zhixing.across.dashboards.DashboardHead;
import dev.zhixing.across.dashboards.DashboardId;
import dev.zhixing.across.dashboards.TileKind;
import dev.zhixing.across.dashboards.internal.DashboardQuestions;
import dev.zhixing.across.dashboards.internal.Dashboards;
import dev.zhixing.across.dashboards.internal.ShareRow;
import dev.zhixing.across.dashboards.internal.TileDraft;
import dev.zhixing.across.dashboards.internal.TileRow;
import dev.zhixing.base.api.Etag;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.Patch;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.PartyRef;
import dev.zhixing.work.metrics.Frequency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Own dashboards and those others share. */
@RestController
@RequestMapping("/api/dashboards")
class DashboardController {

    private final Dashboards dashboards;
    private final DashboardQuestions questions;

    DashboardController(Dashboards dashboards, DashboardQuestions questions) {
        this.dashboards = dashboards;
        this.questions = questions;
    }

    /**
     * A tile as it shall be.
     *
     * @param id of a tile that is there; null for a new one
     * @param kind null moves a tile that is there and keeps what it shows
     * @param metricIds one for NUMBER, up to eight for CHART
     * @param unitId of LOAD and DEVIATIONS; null for all the reader may see
     * @param months how far back a chart goes, 1 to 120
     * @param text of TEXT, as Markdown
     */
    record TileEntry(
            @Nullable UUID id,
            @Nullable TileKind kind,
            int x,
            int y,
            int w,
            int h,
            @Nullable @Size(max = 100) String title,
            @Nullable @Size(max = 8) List<UUID> metricIds,
            @Nullable UUID goalId,
            @Nullable UUID viewId,
            @Nullable UUID unitId,
            @Nullable ChartKind chart,
            @Nullable Frequency by,
            @Nullable Integer months,
            @Nullable @Size(max = 4000) String text) {

        TileDraft draft() {
            return new TileDraft(
                    id,
                    kind,
                    new TileRow.Box(x, y, w, h),
                    title,
                    metricIds,
                    goalId,
                    viewId,
                    unitId,
                    chart,
                    by,
                    months,
                    text);
        }
    }

    record NewDashboard(
            @NotNull @Size(max = 60) String name,
            @Nullable @Size(max = 500) String description,
            @Nullable @Valid @Size(max = 40) List<@NotNull TileEntry> tiles) {}

    /** The tiles are all there are from now on; left alone when they are not sent. */
    record DashboardPatch(
            Patch<String> name,
            Patch<String> description,
            @Nullable @Valid @Size(max = 40) List<@NotNull TileEntry> tiles) {}

    record ShareEntry(@NotNull Party.Kind kind, @NotNull UUID id, boolean mayEdit) {}

    record DashboardShares(@NotNull @Valid @Size(max = 50) List<@NotNull ShareEntry> shares) {}

    @GetMapping
    Page<DashboardHead> dashboards(Actor actor, PageRequest page) {
        return questions.heads(actor, page);
    }

    @PostMapping
    ResponseEntity<Dashboard> addDashboard(Actor actor, @Valid @RequestBody NewDashboard body) {
        DashboardId id =
                dashboards.add(
                        actor,
                        body.name(),
                        body.description(),
                        Objects.requireNonNullElse(drafts(body.tiles()), List.of()));
        Dashboard made = questions.dashboard(actor, id);
        return Etag.created(made.version(), made);
    }

    @GetMapping("/{dashboardId}")
    ResponseEntity<Dashboard> dashboard(Actor actor, @PathVariable UUID dashboardId) {
        return shown(actor, dashboardId);
    }

    @PatchMapping("/{dashboardId}")
    ResponseEntity<Dashboard> changeDashboard(
            Actor actor,
            @PathVariable UUID dashboardId,
            IfMatch seen,
            @Valid @RequestBody DashboardPatch body) {
        dashboards.change(
                actor,
                new DashboardId(dashboardId),
                seen,
                body.name(),
                body.description(),
                drafts(body.tiles()),
                id -> questions.dashboard(actor, id));
        return shown(actor, dashboardId);
    }

    /** With exactly these from now on. */
    @PutMapping("/{dashboardId}/shares")
    ResponseEntity<Dashboard> shareDashboard(
            Actor actor,
            @PathVariable UUID dashboardId,
            IfMatch seen,
            @Valid @RequestBody DashboardShares body) {
        dashboards.share(
                actor,
                new DashboardId(dashboardId),
                seen,
                body.shares().stream()
                        .map(one -> new ShareRow(new PartyRef(one.kind(), one.id()), one.mayEdit()))
                        .toList(),
                id -> questions.dashboard(actor, id));
        return shown(actor, dashboardId);
    }

    @DeleteMapping("/{dashboardId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteDashboard(Actor actor, @PathVariable UUID dashboardId, IfMatch seen) {
        dashboards.delete(
                actor, new DashboardId(dashboardId), seen, id -> questions.dashboard(actor, id));
    }

    @PostMapping("/{dashboardId}/restore")
    ResponseEntity<Dashboard> restoreDashboard(Actor actor, @PathVariable UUID dashboardId) {
        dashboards.restore(actor, new DashboardId(dashboardId));
        return shown(actor, dashboardId);
    }

    private ResponseEntity<Dashboard> shown(Actor actor, UUID id) {
        Dashboard present = questions.dashboard(actor, new DashboardId(id));
        return Etag.ok(present.version(), present);
    }

    private static @Nullable List<TileDraft> drafts(@Nullable List<TileEntry> tiles) {
        return tiles == null ? null : tiles.stream().map(TileEntry::draft).toList();
    }
}
