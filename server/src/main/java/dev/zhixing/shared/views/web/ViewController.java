package dev.zhixing.shared.views.web;

import dev.zhixing.base.api.Etag;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.NotFound;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.Patch;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.People;
import dev.zhixing.shared.views.ViewId;
import dev.zhixing.shared.views.internal.ViewPlace;
import dev.zhixing.shared.views.internal.ViewRow;
import dev.zhixing.shared.views.internal.Views;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Views that people keep of a list. */
@RestController
@RequestMapping("/api/views")
class ViewController {

    private static final String SCREEN = "[a-z][a-z0-9-]{0,39}";

    private final Views views;
    private final People people;

    ViewController(Views views, People people) {
        this.views = views;
        this.people = people;
    }

    /**
     * A kept view.
     *
     * @param scope what the list is of; null for a list of the whole organisation
     * @param query the search part of the address, without the question mark
     * @param isDefault whether the reader opens the list with it
     */
    record SavedView(
            UUID id,
            @Nullable SubjectRef scope,
            String screen,
            String name,
            String query,
            boolean shared,
            @Nullable Party owner,
            boolean mine,
            boolean isDefault,
            int version) {}

    record NewView(
            @Nullable SubjectRef scope,
            @NotNull @Pattern(regexp = SCREEN) String screen,
            @NotNull String name,
            @NotNull String query,
            @Nullable Boolean shared) {}

    record ViewPatch(Patch<String> name, Patch<String> query, Patch<Boolean> shared) {}

    @GetMapping
    Page<SavedView> savedViews(
            Actor actor,
            @RequestParam String screen,
            @RequestParam @Nullable String scopeKind,
            @RequestParam @Nullable UUID scopeId,
            PageRequest page) {
        Page<ViewRow> rows =
                views.of(actor, new ViewPlace(scope(scopeKind, scopeId), screen), page);
        Map<UUID, Party> owners = owners(rows.items());
        return rows.map(row -> shown(actor, row, owners));
    }

    @PostMapping
    ResponseEntity<SavedView> saveView(Actor actor, @Valid @RequestBody NewView body) {
        ViewRow row =
                views.keep(
                        actor,
                        new ViewPlace(body.scope(), body.screen()),
                        body.name(),
                        body.query(),
                        Boolean.TRUE.equals(body.shared()));
        return Etag.created(row.version(), one(actor, row));
    }

    @PatchMapping("/{viewId}")
    ResponseEntity<SavedView> changeView(
            Actor actor, @PathVariable UUID viewId, IfMatch seen, @RequestBody ViewPatch body) {
        ViewRow row =
                views.change(
                        actor,
                        new ViewId(viewId),
                        seen,
                        body.name(),
                        body.query(),
                        body.shared(),
                        present -> one(actor, present));
        return Etag.ok(row.version(), one(actor, row));
    }

    @DeleteMapping("/{viewId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteView(Actor actor, @PathVariable UUID viewId, IfMatch seen) {
        views.delete(actor, new ViewId(viewId), seen, present -> one(actor, present));
    }

    @PutMapping("/{viewId}/default")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void preferView(Actor actor, @PathVariable UUID viewId) {
        views.prefer(actor, new ViewId(viewId), true);
    }

    @DeleteMapping("/{viewId}/default")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forgetView(Actor actor, @PathVariable UUID viewId) {
        views.prefer(actor, new ViewId(viewId), false);
    }

    private SavedView one(Actor actor, ViewRow row) {
        return shown(actor, row, owners(List.of(row)));
    }

    private static SavedView shown(Actor actor, ViewRow row, Map<UUID, Party> owners) {
        return new SavedView(
                row.id().value(),
                row.scope(),
                row.screen(),
                row.name(),
                row.query(),
                row.shared(),
                owners.get(row.owner().value()),
                row.owner().value().equals(actor.id().value()),
                row.isDefault(),
                row.version());
    }

    private Map<UUID, Party> owners(List<ViewRow> rows) {
        var ids = new HashSet<UUID>();
        rows.forEach(row -> ids.add(row.owner().value()));
        return people.people(ids);
    }

    private static @Nullable SubjectRef scope(@Nullable String kind, @Nullable UUID id) {
        if (kind == null && id == null) {
            return null;
        }
        try {
            return new SubjectRef(
                    Objects.requireNonNullElse(kind, ""),
                    Objects.requireNonNullElse(id, new UUID(0, 0)));
        } catch (IllegalArgumentException noKind) {
            throw new NotFound();
        }
    }
}
