package dev.zhixing.shared.activity.web;

import dev.zhixing.base.api.Etag;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.SubjectRef;
import dev.zhixing.shared.activity.Reaction;
import dev.zhixing.shared.activity.internal.CommentRow;
import dev.zhixing.shared.activity.internal.Comments;
import dev.zhixing.shared.activity.internal.Reactions;
import dev.zhixing.shared.people.Party;
import dev.zhixing.shared.people.People;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.UUID;

/** Comments on anything. */
@RestController
class CommentController {

    private final Comments comments;
    private final Reactions reactions;
    private final People people;

    CommentController(Comments comments, Reactions reactions, People people) {
        this.comments = comments;
        this.reactions = reactions;
        this.people = people;
    }

    /**
     * One comment.
     *
     * @param text Markdown, as typed
     * @param html the same as safe HTML
     * @param mine whether the reader wrote it
     */
    record Comment(
            UUID id,
            SubjectRef subject,
            @Nullable Party author,
            String text,
            String html,
            List<Party> mentions,
            List<CommentReaction> reactions,
            Instant createdAt,
            @Nullable Instant editedAt,
            boolean mine,
            int version) {}

    /**
     * A sign at a comment and who put it.
     *
     * @param mine whether the reader did
     */
    record CommentReaction(Reaction sign, List<Party> people, boolean mine) {}

    record CommentText(@NotNull String text) {}

    @GetMapping("/api/subjects/{kind}/{id}/comments")
    Page<Comment> comments(
            Actor actor, @PathVariable String kind, @PathVariable UUID id, PageRequest page) {
        Page<CommentRow> rows = comments.of(actor, Subjects.of(kind, id), page);
        var signs = reactions.of(rows.items().stream().map(CommentRow::id).toList());
        Map<UUID, Party> parties = parties(rows.items(), signs.values());
        return rows.map(
                row -> comment(actor, row, signs.getOrDefault(row.id(), Map.of()), parties));
    }

    @PostMapping("/api/subjects/{kind}/{id}/comments")
    ResponseEntity<Comment> writeComment(
            Actor actor,
            @PathVariable String kind,
            @PathVariable UUID id,
            @Valid @RequestBody CommentText body) {
        Comment written = one(actor, comments.write(actor, Subjects.of(kind, id), body.text()));
        return Etag.created(written.version(), written);
    }

    @PatchMapping("/api/comments/{commentId}")
    ResponseEntity<Comment> editComment(
            Actor actor,
            @PathVariable UUID commentId,
            IfMatch seen,
            @Valid @RequestBody CommentText body) {
        Comment edited =
                one(
                        actor,
                        comments.edit(actor, commentId, seen, body.text(), row -> one(actor, row)));
        return Etag.ok(edited.version(), edited);
    }

    @DeleteMapping("/api/comments/{commentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteComment(Actor actor, @PathVariable UUID commentId, IfMatch seen) {
        comments.delete(actor, commentId, seen, row -> one(actor, row));
    }

    @PutMapping("/api/comments/{commentId}/reactions/{sign}")
    Comment react(Actor actor, @PathVariable UUID commentId, @PathVariable Reaction sign) {
        return one(actor, reactions.react(actor, commentId, sign));
    }

    @DeleteMapping("/api/comments/{commentId}/reactions/{sign}")
    Comment withdrawReaction(
            Actor actor, @PathVariable UUID commentId, @PathVariable Reaction sign) {
        return one(actor, reactions.withdraw(actor, commentId, sign));
    }

    private Comment one(Actor actor, CommentRow row) {
        var signs = reactions.of(List.of(row.id()));
        return comment(
                actor,
                row,
                signs.getOrDefault(row.id(), Map.of()),
                parties(List.of(row), signs.values()));
    }

    private static Comment comment(
            Actor actor,
            CommentRow row,
            Map<Reaction, SequencedSet<UUID>> signs,
            Map<UUID, Party> parties) {
        var mentioned = row.mentions().stream().map(parties::get).filter(Objects::nonNull).toList();
        var names = new HashMap<UUID, String>();
        mentioned.forEach(party -> names.put(party.id(), party.name()));
        return new Comment(
                row.id(),
                row.subject(),
                parties.get(row.author()),
                row.text(),
                row.html(names),
                mentioned,
                signs.entrySet().stream()
                        .map(sign -> reaction(actor, sign.getKey(), sign.getValue(), parties))
                        .toList(),
                row.createdAt(),
                row.editedAt(),
                row.author().equals(actor.id().value()),
                row.version());
    }

    private static CommentReaction reaction(
            Actor actor, Reaction sign, SequencedSet<UUID> by, Map<UUID, Party> parties) {
        return new CommentReaction(
                sign,
                by.stream().map(parties::get).filter(Objects::nonNull).toList(),
                by.contains(actor.id().value()));
    }

    private Map<UUID, Party> parties(
            List<CommentRow> rows, Collection<Map<Reaction, SequencedSet<UUID>>> signs) {
        var ids = new HashSet<UUID>();
        signs.forEach(each -> each.values().forEach(ids::addAll));
        rows.forEach(
                row -> {
                    ids.add(row.author());
                    ids.addAll(row.mentions());
                });
        return people.people(ids);
    }
}
