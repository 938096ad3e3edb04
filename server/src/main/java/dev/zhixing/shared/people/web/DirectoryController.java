package dev.zhixing.shared.people.web;

import dev.zhixing.base.api.Etag;
import dev.zhixing.base.api.IfMatch;
import dev.zhixing.base.kernel.Actor;
import dev.zhixing.base.kernel.Page;
import dev.zhixing.base.kernel.PageRequest;
import dev.zhixing.base.kernel.Patch;
import dev.zhixing.shared.people.ExternalParty;
import dev.zhixing.shared.people.ExternalPartyId;
import dev.zhixing.shared.people.Post;
import dev.zhixing.shared.people.PostId;
import dev.zhixing.shared.people.internal.ExternalParties;
import dev.zhixing.shared.people.internal.Posts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.util.UUID;

/** Posts and external parties. */
@RestController
class DirectoryController {

    private final Posts posts;
    private final ExternalParties external;

    DirectoryController(Posts posts, ExternalParties external) {
        this.posts = posts;
        this.external = external;
    }

    record PostRequest(@NotBlank String name, @Nullable String duties) {}

    record PostPatch(Patch<String> name, Patch<String> duties) {}

    record ExternalPartyRequest(
            @NotBlank String name, @NotNull ExternalParty.Kind kind, @Nullable String contact) {}

    record ExternalPartyPatch(
            Patch<String> name, Patch<ExternalParty.Kind> kind, Patch<String> contact) {}

    @GetMapping("/api/posts")
    Page<Post> posts(PageRequest page) {
        return posts.page(page);
    }

    @GetMapping("/api/posts/{postId}")
    ResponseEntity<Post> post(@PathVariable UUID postId) {
        Post post = posts.find(new PostId(postId));
        return Etag.ok(post.version(), post);
    }

    @PostMapping("/api/posts")
    ResponseEntity<Post> createPost(Actor actor, @Valid @RequestBody PostRequest body) {
        Post created = posts.create(actor, body.name(), body.duties());
        return Etag.created(created.version(), created);
    }

    @PatchMapping("/api/posts/{postId}")
    ResponseEntity<Post> changePost(
            Actor actor, @PathVariable UUID postId, IfMatch ifMatch, @RequestBody PostPatch body) {
        Post changed = posts.change(actor, new PostId(postId), ifMatch, body.name(), body.duties());
        return Etag.ok(changed.version(), changed);
    }

    @DeleteMapping("/api/posts/{postId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deletePost(Actor actor, @PathVariable UUID postId, IfMatch ifMatch) {
        posts.delete(actor, new PostId(postId), ifMatch);
    }

    @GetMapping("/api/external-parties")
    Page<ExternalParty> externalParties(PageRequest page) {
        return external.page(page);
    }

    @GetMapping("/api/external-parties/{partyId}")
    ResponseEntity<ExternalParty> externalParty(@PathVariable UUID partyId) {
        ExternalParty party = external.find(new ExternalPartyId(partyId));
        return Etag.ok(party.version(), party);
    }

    @PostMapping("/api/external-parties")
    ResponseEntity<ExternalParty> createExternalParty(
            Actor actor, @Valid @RequestBody ExternalPartyRequest body) {
        ExternalParty created = external.create(actor, body.name(), body.kind(), body.contact());
        return Etag.created(created.version(), created);
    }

    @PatchMapping("/api/external-parties/{partyId}")
    ResponseEntity<ExternalParty> changeExternalParty(
            Actor actor,
            @PathVariable UUID partyId,
            IfMatch ifMatch,
            @RequestBody ExternalPartyPatch body) {
        ExternalParty changed =
                external.change(
                        actor,
                        new ExternalPartyId(partyId),
                        ifMatch,
                        body.name(),
                        body.kind(),
                        body.contact());
        return Etag.ok(changed.version(), changed);
    }

    @DeleteMapping("/api/external-parties/{partyId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteExternalParty(Actor actor, @PathVariable UUID partyId, IfMatch ifMatch) {
        external.delete(actor, new ExternalPartyId(partyId), ifMatch);
    }
}
